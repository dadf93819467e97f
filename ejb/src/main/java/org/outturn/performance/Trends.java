package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.ReturnLine.TrendPoint;

/** What stands beside a return's figures: targets, and the periods before it. */
@Dependent
class Trends {

  private static final String BEFORE =
      " FROM reporting_period p"
          + " JOIN performance_return r ON r.grant_id = p.grant_id AND r.period_code = p.code"
          + " JOIN return_version v ON v.return_id = r.id"
          + " AND v.number = coalesce(r.accepted_version, nullif(r.latest_version, 0))";

  @Inject Sql sql;
  @Inject PerformanceReturns returns;
  @Inject VersionFigures figures;

  /** The targets of a return's period that hold now, by measure. */
  Map<String, TargetValue> targets(ReturnScope scope) {
    var found = new HashMap<String, TargetValue>();
    sql.list(
        "SELECT * FROM (SELECT DISTINCT ON (measure_code) * FROM target WHERE grant_id = ?"
            + " AND period_code = ? ORDER BY measure_code, id DESC) t WHERE value IS NOT NULL",
        row ->
            found.put(
                row.text("measure_code"),
                new TargetValue(
                    row.decimal("value"),
                    row.decimal("tolerance"),
                    row.flag("tolerance_is_percent"),
                    row.flag("illustrative"))),
        scope.grant().id(),
        scope.period().code());
    return found;
  }

  /** The figures of the grant's earlier periods, as accepted or last submitted, by measure. */
  Map<String, List<TrendPoint>> before(ReturnScope scope) {
    var parts = new LinkedHashMap<String, Map<String, Map<FigurePart, BigDecimal>>>();
    sql.list(
        "SELECT p.code, o.measure_code, o.part, o.value"
            + BEFORE
            + " JOIN observation o ON o.version_id = v.id"
            + " WHERE p.grant_id = ? AND p.last_day < ? ORDER BY p.last_day, p.code",
        row ->
            parts
                .computeIfAbsent(row.text("measure_code"), key -> new LinkedHashMap<>())
                .computeIfAbsent(row.text("code"), key -> new HashMap<>())
                .put(row.one(FigurePart.class, "part"), row.decimal("value")),
        scope.grant().id(),
        scope.period().start());
    var series = new HashMap<String, List<TrendPoint>>();
    parts.forEach(
        (measure, periods) -> {
          var points = new ArrayList<TrendPoint>();
          periods.forEach((period, values) -> points.add(new TrendPoint(period, one(values))));
          series.put(measure, points);
        });
    return series;
  }

  private static BigDecimal one(Map<FigurePart, BigDecimal> parts) {
    if (parts.get(FigurePart.NUMERATOR) != null && parts.get(FigurePart.DENOMINATOR) != null) {
      return ReturnLine.percent(
          FigureValue.of(parts.get(FigurePart.NUMERATOR)),
          FigureValue.of(parts.get(FigurePart.DENOMINATOR)));
    }
    return parts.get(FigurePart.VALUE);
  }

  /** The period before, in words. */
  Optional<String> previousLabel(ReturnScope scope) {
    return sql.first(
        "SELECT p.*"
            + BEFORE
            + " WHERE p.grant_id = ? AND p.last_day < ? ORDER BY p.last_day DESC, p.code DESC",
        row -> new Period(row.text("code"), row.day("starts_on"), row.day("last_day")).label(),
        scope.grant().id(),
        scope.period().start());
  }

  /** The narrative and comments of the period before. */
  Map<String, String> previousTexts(ReturnScope scope) {
    return returns.previousVersion(scope).map(figures::texts).orElse(Map.of());
  }
}
