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
 * caller has checked them and defined each grant's KPI set in the same transaction. Nothing is
 * joined that was written a moment ago: the planner's statistics do not know of it yet, and would
 * have it read again for every row.
 */
@Dependent
public class HistoryLoading {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private record Reported(String grant, Period period) {}

  /** The keys under which a grant reports. */
  private record Keys(long grant, long kpiSet) {}

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
    var keys = keys(all);
    open(List.copyOf(all), dueOn, keys);
    var returns = returns(List.copyOf(all), keys);
    var versions = versions(importKey, List.copyOf(withFigures), returns);
    observations(file, figures, versions);
    accept(importKey, List.copyOf(withFigures), returns);
    promise(targets, keys);
  }

  private Map<String, Keys> keys(Set<Reported> periods) {
    var found = new HashMap<String, Keys>();
    sql.list(
        "SELECT g.reference, g.id, k.id AS kpi_set FROM funding_grant g"
            + " JOIN kpi_set k ON k.grant_id = g.id AND k.number = 1 WHERE g.reference = ANY (?)",
        row -> found.put(row.text("reference"), new Keys(row.number("id"), row.number("kpi_set"))),
        (Object) periods.stream().map(Reported::grant).distinct().toArray(String[]::new));
    return found;
  }

  private void open(
      List<Reported> periods, Map<Reported, LocalDate> dueOn, Map<String, Keys> keys) {
    sql.update(
        "INSERT INTO reporting_period (grant_id, kpi_set_id, code, starts_on, last_day, due_on)"
            + " SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::text[], ?::date[], ?::date[],"
            + " ?::date[])",
        numbers(periods, one -> keys.get(one.grant).grant),
        numbers(periods, one -> keys.get(one.grant).kpiSet),
        texts(periods, one -> one.period().code()),
        texts(periods, one -> one.period().start().toString()),
        texts(periods, one -> one.period().lastDay().toString()),
        texts(
            periods,
            one -> {
              var due = dueOn.get(one);
              return (due == null ? PeriodPlan.due(one.period().lastDay()) : due).toString();
            }));
  }

  /** The keys of the returns of the periods. */
  private Map<Reported, Long> returns(List<Reported> periods, Map<String, Keys> keys) {
    var made = new HashMap<String, Long>();
    sql.list(
        "INSERT INTO performance_return (version, grant_id, period_code, status)"
            + " SELECT 1, p.grant_id, p.code, 'NOT_STARTED'"
            + " FROM unnest(?::bigint[], ?::text[]) AS p (grant_id, code)"
            + " RETURNING id, grant_id, period_code",
        row -> made.put(row.number("grant_id") + "/" + row.text("period_code"), row.number("id")),
        numbers(periods, one -> keys.get(one.grant).grant),
        texts(periods, one -> one.period().code()));
    var found = new HashMap<Reported, Long>();
    periods.forEach(
        one -> found.put(one, made.get(keys.get(one.grant).grant + "/" + one.period().code())));
    return found;
  }

  /** The keys of the versions of the returns. */
  private Map<Reported, Long> versions(
      long importKey, List<Reported> reported, Map<Reported, Long> returns) {
    var made = new HashMap<Long, Long>();
    sql.list(
        "INSERT INTO return_version (return_id, number, import_id, started_by, started_at)"
            + " SELECT r, 1, ?, ?, ? FROM unnest(?::bigint[]) AS r RETURNING id, return_id",
        row -> made.put(row.number("return_id"), row.number("id")),
        importKey,
        actor.id(),
        clock.instant(),
        numbers(reported, returns::get));
    var found = new HashMap<Reported, Long>();
    reported.forEach(one -> found.put(one, made.get(returns.get(one))));
    return found;
  }

  private void observations(long file, List<ImportedFigure> figures, Map<Reported, Long> versions) {
    sql.update(
        "INSERT INTO observation (version_id, measure_code, part, value, absence, origin, file_id,"
            + " sheet, cell, entered_by, recorded_at)"
            + " SELECT f.version, f.measure, f.part, f.value, f.absence, 'IMPORT', ?, f.sheet,"
            + " f.cell, ?, ? FROM unnest(?::bigint[], ?::text[], ?::text[], ?::numeric[],"
            + " ?::text[], ?::text[], ?::text[])"
            + " AS f (version, measure, part, value, absence, sheet, cell)",
        file,
        actor.id(),
        clock.instant(),
        numbers(figures, one -> versions.get(new Reported(one.grant(), one.period()))),
        texts(figures, one -> one.key().measure()),
        texts(figures, one -> one.key().part().name()),
        figures.stream().map(ImportedFigure::value).toArray(BigDecimal[]::new),
        texts(figures, one -> one.absence() == null ? null : one.absence().name()),
        texts(figures, ImportedFigure::sheet),
        texts(figures, ImportedFigure::cell));
  }

  private void accept(long importKey, List<Reported> reported, Map<Reported, Long> returns) {
    var now = clock.instant();
    sql.update(
        "UPDATE return_version SET submitted_by = ?, submitted_at = ?, late = false"
            + " WHERE import_id = ?",
        actor.id(),
        now,
        importKey);
    sql.update(
        "INSERT INTO return_acceptance (return_id, version_id, accepted_by, accepted_at)"
            + " SELECT v.return_id, v.id, ?, ? FROM return_version v WHERE v.import_id = ?",
        actor.id(),
        now,
        importKey);
    sql.update(
        "UPDATE performance_return SET status = 'ACCEPTED', latest_version = 1,"
            + " accepted_version = 1, submitted_at = ?, accepted_at = ?, version = version + 1"
            + " WHERE id = ANY (?)",
        now,
        now,
        numbers(reported, returns::get));
  }

  private void promise(List<ImportedTarget> targets, Map<String, Keys> keys) {
    sql.update(
        "INSERT INTO target (grant_id, measure_code, period_code, value, tolerance,"
            + " tolerance_is_percent, recorded_at, made_by)"
            + " SELECT t.grant_id, t.measure, t.period, t.value, t.tolerance, t.percent = 'true', ?,"
            + " ?"
            + " FROM unnest(?::bigint[], ?::text[], ?::text[], ?::numeric[], ?::numeric[],"
            + " ?::text[]) AS t (grant_id, measure, period, value, tolerance, percent)",
        clock.instant(),
        actor.id(),
        numbers(targets, one -> keys.get(one.grant()).grant),
        texts(targets, ImportedTarget::measure),
        texts(targets, one -> one.period().code()),
        targets.stream().map(one -> one.target().value()).toArray(BigDecimal[]::new),
        targets.stream().map(one -> one.target().tolerance()).toArray(BigDecimal[]::new),
        texts(targets, one -> String.valueOf(one.target().toleranceIsPercent())));
  }

  private static <T> String[] texts(List<T> things, Function<T, String> text) {
    return things.stream().map(text).toArray(String[]::new);
  }

  private static <T> Long[] numbers(List<T> things, Function<T, Long> number) {
    return things.stream().map(number).toArray(Long[]::new);
  }
}
