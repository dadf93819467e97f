package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;
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
    return kpiSets.newest(grants.named(grantReference).id());
  }

  /** Every version, the newest first; empty while none is agreed. */
  public List<KpiSetVersion> versions(String grantReference) {
    return sql.list(
        """
        SELECT k.id, k.recorded_at, k.reason, u.display_name,
               array(SELECT p.code FROM reporting_period p WHERE p.kpi_set_id = k.id
                     ORDER BY p.starts_on, p.code) AS periods
        FROM kpi_set k LEFT JOIN user_account u ON u.id = k.made_by
        WHERE k.grant_id = ? ORDER BY k.number DESC
        """,
        row ->
            new KpiSetVersion(
                kpiSets.get(row.number("id")),
                row.instant("recorded_at"),
                row.text("display_name"),
                row.text("reason"),
                row.texts("periods")),
        grants.named(grantReference).id());
  }

  /**
   * One version.
   *
   * @throws NotFound when the grant has none of that number
   */
  public KpiSetVersion version(String grantReference, int number) {
    return versions(grantReference).stream()
        .filter(version -> version.set().number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
