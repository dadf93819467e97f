package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.MeasureDef.Better;

/** Reads KPI sets. */
@Dependent
class KpiSets {

  @Inject Sql sql;

  /** The newest KPI set of a grant; empty while none is agreed. */
  Optional<KpiSet> newest(long grant) {
    return sql.first(
            "SELECT id FROM kpi_set WHERE grant_id = ? ORDER BY number DESC LIMIT 1",
            row -> row.number("id"),
            grant)
        .map(this::get);
  }

  /**
   * Lets nobody else change what the grant reports until this transaction ends, so that what is
   * checked now still holds when it is written.
   */
  void hold(long grant) {
    sql.list(
        "SELECT id FROM funding_grant WHERE id = ? FOR NO KEY UPDATE",
        row -> row.number("id"),
        grant);
  }

  KpiSet get(long id) {
    return sql.first(
            "SELECT number FROM kpi_set WHERE id = ?",
            row ->
                new KpiSet(
                    id,
                    row.integer("number"),
                    sql.list(
                        "SELECT * FROM measure WHERE kpi_set_id = ? ORDER BY position, code",
                        KpiSets::measure,
                        id),
                    sql.list(
                        "SELECT * FROM measure_identity WHERE kpi_set_id = ? ORDER BY code",
                        identity ->
                            new MeasureIdentity(
                                identity.text("code"),
                                identity.text("total"),
                                identity.texts("parts")),
                        id)),
            id)
        .orElseThrow(NotFound::new);
  }

  private static MeasureDef measure(Sql.Row row) throws java.sql.SQLException {
    return new MeasureDef(
        row.text("code"),
        row.text("name"),
        row.text("definition"),
        row.one(MeasureType.class, "type"),
        row.text("unit"),
        row.one(Better.class, "better"),
        row.flag("outcome"),
        row.flag("required"));
  }
}
