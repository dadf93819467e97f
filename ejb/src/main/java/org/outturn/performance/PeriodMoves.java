package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Moves periods whose returns are not started to a newer KPI set. */
@Dependent
class PeriodMoves {

  @Inject Sql sql;

  /**
   * @throws org.outturn.kernel.InvalidInput naming the periods that have to stay, and why
   */
  void check(long grant, NewKpiSet wanted) {
    var texts = new Texts();
    for (var period : wanted.periods()) {
      var untouched = untouched(grant, period);
      texts.unless(
          untouched,
          "periods",
          "The return for " + period + " is started or not open: it keeps its version");
      if (untouched) {
        targets(grant, period, wanted).stream()
            .findFirst()
            .ifPresent(
                measure ->
                    texts.wrong(
                        "periods",
                        period
                            + " has a target for "
                            + measure
                            + ", which this version leaves out: take the target back first"));
      }
    }
    texts.done("kpi-set-invalid", "The KPI set cannot be used as it is");
  }

  private boolean untouched(long grant, String period) {
    return sql.count(
            "SELECT count(*) FROM performance_return r WHERE r.grant_id = ? AND r.period_code = ?"
                + " AND r.status = 'NOT_STARTED'"
                + " AND NOT EXISTS (SELECT FROM return_version v WHERE v.return_id = r.id)",
            grant,
            period)
        == 1;
  }

  /** The measures with a target in the period that the new version does not have. */
  private List<String> targets(long grant, String period, NewKpiSet wanted) {
    return sql
        .list(
            "SELECT DISTINCT ON (measure_code) measure_code, value FROM target"
                + " WHERE grant_id = ? AND period_code = ? ORDER BY measure_code, id DESC",
            row -> row.decimal("value") == null ? "" : row.text("measure_code"),
            grant,
            period)
        .stream()
        .filter(code -> !code.isEmpty())
        .filter(code -> wanted.measures().stream().noneMatch(one -> code.equals(one.code())))
        .toList();
  }

  void move(long grant, long kpiSet, List<String> periods) {
    sql.update(
        "UPDATE reporting_period SET kpi_set_id = ? WHERE grant_id = ? AND code = ANY (?)",
        kpiSet,
        grant,
        periods.toArray(String[]::new));
  }
}
