package org.outturn.performance;

import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.testing.Sql;

/** A grant of a test's own, made like LGE-2017, whose one return has not been started. */
record OwnReturn(String grant) {

  static final String PERIOD = "2019-20-Q2";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final String LIKE =
      """
      WITH model AS (
        SELECT f.*, p.kpi_set_id AS set_id, p.starts_on AS first_day, p.last_day, p.due_on
        FROM funding_grant f JOIN reporting_period p ON p.grant_id = f.id
        WHERE f.reference = 'LGE-2017' AND p.code = '2019-20-Q2'
      ), made AS (
        INSERT INTO funding_grant (reference, title, managing_org_id, lead_provider_id, status,
          ceiling, starts_on, ends_on, reporting_from, recorded_at)
        SELECT ?, title, managing_org_id, lead_provider_id, status, ceiling, starts_on, ends_on,
          reporting_from, recorded_at FROM model RETURNING id
      ), kpis AS (
        INSERT INTO kpi_set (grant_id, number, recorded_at)
        SELECT made.id, 1, recorded_at FROM made, model RETURNING id
      ), measures AS (
        INSERT INTO measure (kpi_set_id, code, name, definition, type, unit, better, outcome,
          required, position)
        SELECT kpis.id, code, name, definition, type, unit, better, outcome, required, position
        FROM kpis, model JOIN measure ON kpi_set_id = model.set_id
      ), identities AS (
        INSERT INTO measure_identity (kpi_set_id, code, total, parts)
        SELECT kpis.id, code, total, parts
        FROM kpis, model JOIN measure_identity ON kpi_set_id = model.set_id
      ), periods AS (
        INSERT INTO reporting_period (grant_id, kpi_set_id, code, starts_on, last_day, due_on)
        SELECT made.id, kpis.id, '2019-20-Q2', first_day, last_day, due_on FROM made, kpis, model
      ), returns AS (
        INSERT INTO performance_return (grant_id, period_code, status)
        SELECT id, '2019-20-Q2', 'NOT_STARTED' FROM made
      )
      SELECT id FROM made
      """;

  static OwnReturn notStarted() {
    var reference = "OWN-" + NUMBER.incrementAndGet();
    if (Sql.value(LIKE, reference).isEmpty()) {
      throw new AssertionError("There is no LGE-2017 to make " + reference + " like");
    }
    return new OwnReturn(reference);
  }

  String path() {
    return "/grants/" + grant + "/returns/" + PERIOD;
  }
}
