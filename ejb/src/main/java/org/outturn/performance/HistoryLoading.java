package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/**
 * Loads the targets and the history of figures of many grants at once, one statement per table. The
 * caller has checked them and defined each grant's KPI set in the same transaction.
 */
@Dependent
public class HistoryLoading {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private record Reported(String grant, Period period) {}

  /**
   * @param importKey the key of the import that the figures come from
   * @param file the key of its workbook
   * @param oneOffs periods whose dates no calendar tells
   */
  public void load(
      long importKey,
      long file,
      List<ImportedPeriod> oneOffs,
      List<ImportedTarget> targets,
      List<ImportedFigure> figures) {
    var withFigures = new LinkedHashSet<Reported>();
    figures.forEach(one -> withFigures.add(new Reported(one.grant(), one.period())));
    var all = new LinkedHashSet<>(withFigures);
    targets.forEach(one -> all.add(new Reported(one.grant(), one.period())));
    var dueOn = new HashMap<Reported, LocalDate>();
    oneOffs.forEach(one -> dueOn.put(new Reported(one.grant(), one.period()), one.dueOn()));
    all.addAll(dueOn.keySet());
    open(all, dueOn);
    versions(importKey, withFigures);
    observations(importKey, file, figures);
    accept(importKey);
    promise(targets);
  }

  private void open(Set<Reported> periods, Map<Reported, LocalDate> dueOn) {
    var opened = List.copyOf(periods);
    sql.update(
        "INSERT INTO reporting_period (grant_id, kpi_set_id, code, starts_on, last_day, due_on)"
            + " SELECT g.id, k.id, p.code, p.starts_on, p.last_day, p.due_on"
            + " FROM unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::date[])"
            + " AS p (reference, code, starts_on, last_day, due_on)"
            + " JOIN funding_grant g ON g.reference = p.reference"
            + " JOIN kpi_set k ON k.grant_id = g.id AND k.number = 1",
        texts(opened, Reported::grant),
        texts(opened, one -> one.period().code()),
        texts(opened, one -> one.period().start().toString()),
        texts(opened, one -> one.period().lastDay().toString()),
        texts(
            opened,
            one -> {
              var due = dueOn.get(one);
              return (due == null ? PeriodPlan.due(one.period().lastDay()) : due).toString();
            }));
    sql.update(
        "INSERT INTO performance_return (version, grant_id, period_code, status)"
            + " SELECT 1, g.id, p.code, 'NOT_STARTED'"
            + " FROM unnest(?::text[], ?::text[]) AS p (reference, code)"
            + " JOIN funding_grant g ON g.reference = p.reference",
        texts(opened, Reported::grant),
        texts(opened, one -> one.period().code()));
  }

  private void versions(long importKey, Set<Reported> reported) {
    var returns = List.copyOf(reported);
    sql.update(
        "INSERT INTO return_version (return_id, number, import_id, started_by, started_at)"
            + " SELECT r.id, 1, ?, ?, ? FROM unnest(?::text[], ?::text[]) AS p (reference, code)"
            + " JOIN funding_grant g ON g.reference = p.reference"
            + " JOIN performance_return r ON r.grant_id = g.id AND r.period_code = p.code",
        importKey,
        actor.id(),
        clock.instant(),
        texts(returns, Reported::grant),
        texts(returns, one -> one.period().code()));
  }

  private void observations(long importKey, long file, List<ImportedFigure> figures) {
    sql.update(
        "INSERT INTO observation (version_id, measure_code, part, value, absence, origin, file_id,"
            + " sheet, cell, entered_by, recorded_at)"
            + " SELECT v.id, f.measure, f.part, f.value, f.absence, 'IMPORT', ?, f.sheet, f.cell,"
            + " ?, ? FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[],"
            + " ?::text[], ?::text[], ?::text[])"
            + " AS f (reference, period, measure, part, value, absence, sheet, cell)"
            + " JOIN funding_grant g ON g.reference = f.reference"
            + " JOIN performance_return r ON r.grant_id = g.id AND r.period_code = f.period"
            + " JOIN return_version v ON v.return_id = r.id AND v.import_id = ?",
        file,
        actor.id(),
        clock.instant(),
        texts(figures, ImportedFigure::grant),
        texts(figures, one -> one.period().code()),
        texts(figures, one -> one.key().measure()),
        texts(figures, one -> one.key().part().name()),
        figures.stream().map(ImportedFigure::value).toArray(BigDecimal[]::new),
        texts(figures, one -> one.absence() == null ? null : one.absence().name()),
        texts(figures, ImportedFigure::sheet),
        texts(figures, ImportedFigure::cell),
        importKey);
  }

  private void accept(long importKey) {
    sql.update(
        "UPDATE return_version SET submitted_by = ?, submitted_at = ?, late = false"
            + " WHERE import_id = ?",
        actor.id(),
        clock.instant(),
        importKey);
    sql.update(
        "INSERT INTO return_acceptance (return_id, version_id, accepted_by, accepted_at)"
            + " SELECT v.return_id, v.id, ?, ? FROM return_version v WHERE v.import_id = ?",
        actor.id(),
        clock.instant(),
        importKey);
    sql.update(
        "UPDATE performance_return r SET status = 'ACCEPTED', latest_version = 1,"
            + " accepted_version = 1, submitted_at = v.submitted_at, accepted_at = v.submitted_at,"
            + " version = r.version + 1"
            + " FROM return_version v WHERE v.return_id = r.id AND v.import_id = ?",
        importKey);
  }

  private void promise(List<ImportedTarget> targets) {
    sql.update(
        "INSERT INTO target (grant_id, measure_code, period_code, value, tolerance,"
            + " tolerance_is_percent, recorded_at, made_by)"
            + " SELECT g.id, t.measure, t.period, t.value, t.tolerance, t.percent = 'true', ?, ?"
            + " FROM unnest(?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[],"
            + " ?::text[]) AS t (reference, measure, period, value, tolerance, percent)"
            + " JOIN funding_grant g ON g.reference = t.reference",
        clock.instant(),
        actor.id(),
        texts(targets, ImportedTarget::grant),
        texts(targets, ImportedTarget::measure),
        texts(targets, one -> one.period().code()),
        targets.stream().map(one -> one.target().value()).toArray(BigDecimal[]::new),
        targets.stream().map(one -> one.target().tolerance()).toArray(BigDecimal[]::new),
        texts(targets, one -> String.valueOf(one.target().toleranceIsPercent())));
  }

  private static <T> String[] texts(List<T> things, Function<T, String> text) {
    return things.stream().map(text).toArray(String[]::new);
  }
}
