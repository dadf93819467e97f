package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Reads the periods of grants. */
@Dependent
class Periods {

  @Inject Sql sql;

  /** The periods of a grant that are open, oldest first. */
  List<Period> of(long grant) {
    return sql.list(
        "SELECT code, starts_on, last_day FROM reporting_period WHERE grant_id = ?"
            + " ORDER BY starts_on, code",
        row -> new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
        grant);
  }

  /** The code of the one-off period that comes next. */
  String nextOneOff(long grant) {
    return "ONE-"
        + (1
            + sql.count(
                "SELECT coalesce(max(substr(code, 5)::integer), 0) FROM reporting_period"
                    + " WHERE grant_id = ? AND code LIKE 'ONE-%'",
                grant));
  }

  /** The key of the KPI set that a period reports against; empty when it is not open. */
  Optional<Long> kpiSet(long grant, String period) {
    return sql.first(
        "SELECT kpi_set_id FROM reporting_period WHERE grant_id = ? AND code = ?",
        row -> row.number("kpi_set_id"),
        grant,
        period == null ? "" : period);
  }
}
