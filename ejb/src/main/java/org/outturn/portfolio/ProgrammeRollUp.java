package org.outturn.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.Money;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnRow;
import org.outturn.portfolio.RollUpView.FigureLine;
import org.outturn.portfolio.RollUpView.Line;
import org.outturn.programme.ProgrammeReading;
import org.outturn.programme.ServiceView;

/** Rolls up the grants that fund a programme's services. */
@Stateless
@Requires(Permission.READ_PROGRAMMES)
public class ProgrammeRollUp {

  @Inject Sql sql;
  @Inject ProgrammeReading programmes;
  @Inject ReturnReading returns;

  /** What the actor may see of the programme's grants. */
  public RollUpView of(String slug) {
    var lines = programmes.view(slug).services().stream().map(this::line).toList();
    var grants = new HashMap<String, Line>();
    lines.stream()
        .filter(line -> line.grant() != null)
        .forEach(line -> grants.put(line.grant(), line));
    return new RollUpView(
        lines,
        known(grants),
        grants.size(),
        (int) grants.values().stream().filter(line -> line.ceiling() == null).count(),
        (int) lines.stream().filter(line -> line.grant() == null).count(),
        grants.values().stream().mapToInt(Line::accepted).sum(),
        grants.values().stream().mapToInt(Line::waiting).sum(),
        grants.values().stream().mapToInt(Line::overdue).sum());
  }

  /** Each grant once, though it may fund several services. */
  private static Money known(Map<String, Line> grants) {
    return grants.values().stream()
        .map(Line::ceiling)
        .filter(java.util.Objects::nonNull)
        .reduce(Money::plus)
        .orElse(null);
  }

  private Line line(ServiceView service) {
    return Optional.ofNullable(service.grant())
        .flatMap(grant -> funded(service, grant))
        .orElseGet(() -> unfunded(service));
  }

  private static Line unfunded(ServiceView service) {
    return new Line(
        service.number(),
        service.title(),
        service.providerName(),
        null,
        null,
        null,
        null,
        null,
        0,
        0,
        0,
        null,
        false,
        List.of());
  }

  private Optional<Line> funded(ServiceView service, String grant) {
    var rows = returns.list(grant);
    var accepted = rows.stream().filter(row -> row.acceptedVersion() != null).toList();
    var latest = accepted.stream().max(Comparator.comparing(row -> row.period().lastDay()));
    return sql.first(
        "SELECT status, ceiling, starts_on, ends_on FROM funding_grant WHERE reference = ?",
        row ->
            new Line(
                service.number(),
                service.title(),
                service.providerName(),
                grant,
                row.one(GrantStatus.class, "status"),
                row.money("ceiling"),
                row.day("starts_on"),
                row.day("ends_on"),
                accepted.size(),
                rows.size() - accepted.size(),
                (int) rows.stream().filter(ReturnRow::overdue).count(),
                latest.map(one -> one.period().label()).orElse(null),
                latest.map(ReturnRow::illustrative).orElse(false),
                latest.map(this::figures).orElse(List.of())),
        grant);
  }

  private List<FigureLine> figures(ReturnRow accepted) {
    var view =
        returns.view(
            accepted.grant(), accepted.period().code(), Optional.of(accepted.acceptedVersion()));
    return view.lines().stream()
        .map(
            line ->
                new FigureLine(
                    line.measure().code(),
                    line.measure().name(),
                    line.measure().type().words(),
                    line.actualWords().isEmpty() ? "left blank" : line.actualWords()))
        .toList();
  }
}
