package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.database.Sql;

/** Reads what a grant reports. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class KpiSetReading {

  private Sql sql;
  private GrantScopes grants;
  private KpiSets kpiSets;

  protected KpiSetReading() {}

  @Inject
  public KpiSetReading(Sql sql, GrantScopes grants, KpiSets kpiSets) {
    this.sql = sql;
    this.grants = grants;
    this.kpiSets = kpiSets;
  }

  /** The newest KPI set of a grant; empty while none is agreed. */
  public Optional<KpiSet> newest(String grantReference) {
    var grant = grants.named(grantReference);
    return sql.first(
            "SELECT id FROM kpi_set WHERE grant_id = ? ORDER BY number DESC LIMIT 1",
            row -> row.number("id"),
            grant.id())
        .map(kpiSets::get);
  }
}
