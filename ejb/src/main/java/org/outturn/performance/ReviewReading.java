package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads a return for whoever reviews it: with its sums, its warnings and what happened to it. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class ReviewReading {

  private Sql sql;
  private CurrentActor actor;
  private ReturnScopes scopes;
  private ReturnReading reading;
  private VersionFigures figures;
  private Drafts drafts;
  private KpiSets kpiSets;
  private Trends trends;
  private ReturnHistory history;

  protected ReviewReading() {}

  @Inject
  public ReviewReading(
      Sql sql,
      CurrentActor actor,
      ReturnScopes scopes,
      ReturnReading reading,
      VersionFigures figures,
      Drafts drafts,
      KpiSets kpiSets,
      Trends trends,
      ReturnHistory history) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.reading = reading;
    this.figures = figures;
    this.drafts = drafts;
    this.kpiSets = kpiSets;
    this.trends = trends;
    this.history = history;
  }

  /**
   * A return for review.
   *
   * @param number the version to show; empty for the latest submitted
   * @throws NotFound when there is no such version
   */
  public ReturnUnderReview view(String grant, String period, Optional<Integer> number) {
    var scope = scopes.named(grant, period);
    var view = reading.view(grant, period, number);
    var shown = view.shown();
    var problems = shown == null ? List.<ReturnProblem>of() : drafts.problems(scope, shown);
    var explanations =
        shown == null ? Map.<String, String>of() : drafts.explanations(shown.id(), problems);
    var sums = shown == null ? List.<SumCheck>of() : sums(scope, shown, explanations);
    var told = sums.stream().map(SumCheck::code).collect(Collectors.toSet());
    return new ReturnUnderReview(
        view,
        before(grant, period, view),
        trends.previousLabel(scope).orElse(null),
        sums,
        problems.stream()
            .filter(one -> one.severity() == Severity.WARNING && !told.contains(one.code()))
            .toList(),
        explanations,
        history.of(scope.returnId()),
        submittedByMe(scope));
  }

  private List<SumCheck> sums(
      ReturnScope scope, VersionRow shown, Map<String, String> explanations) {
    return SumCheck.of(
        kpiSets.get(scope.kpiSetId()), VersionFigures.values(figures.of(shown.id())), explanations);
  }

  private ReturnView before(String grant, String period, ReturnView view) {
    var earlier = view.shown() == null ? 0 : view.shown().number() - 1;
    return earlier == 0 ? null : reading.view(grant, period, Optional.of(earlier));
  }

  private boolean submittedByMe(ReturnScope scope) {
    return sql.count(
            "SELECT count(*) FROM return_version v JOIN performance_return r ON r.id = v.return_id"
                + " WHERE r.id = ? AND v.number = r.latest_version AND v.submitted_by = ?",
            scope.returnId(),
            actor.id())
        > 0;
  }
}
