package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Sets up what a grant reports: the versions of its KPI set. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class KpiSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes grants;
  private AuditTrail audit;
  private Clock clock;
  private KpiSets kpiSets;
  private PeriodMoves moves;

  protected KpiSetUp() {}

  @Inject
  public KpiSetUp(
      Sql sql,
      CurrentActor actor,
      GrantScopes grants,
      AuditTrail audit,
      Clock clock,
      KpiSets kpiSets,
      PeriodMoves moves) {
    this.sql = sql;
    this.actor = actor;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
    this.kpiSets = kpiSets;
    this.moves = moves;
  }

  /** The first version, or the next one, of which nothing more is said. */
  public int define(
      String grantReference, List<MeasureDef> measures, List<MeasureIdentity> identities) {
    return define(grantReference, new NewKpiSet(measures, identities, null, List.of(), null));
  }

  /**
   * Adds the next version of the grant's KPI set; periods opened from now on report against it.
   *
   * @return the version's number
   * @throws InvalidInput naming every measure, sum and period that does not fit
   * @throws StaleVersion when there is a newer version than the one it is based on
   */
  public int define(String grantReference, NewKpiSet wanted) {
    var grant = grants.named(grantReference);
    kpiSets.hold(grant.id());
    var newest = kpiSets.newest(grant.id());
    var last = newest.map(KpiSet::number).orElse(0);
    if (wanted.basedOn() != null && wanted.basedOn() != last.longValue()) {
      throw new StaleVersion();
    }
    KpiSetCheck.set(wanted.measures(), wanted.identities());
    var reason = reason(wanted);
    moves.check(grant.id(), wanted);
    var id =
        sql.insert(
            "INSERT INTO kpi_set (grant_id, number, recorded_at, reason, made_by)"
                + " VALUES (?, ?, ?, ?, ?) RETURNING id",
            grant.id(),
            last + 1,
            clock.instant(),
            reason,
            actor.id());
    measures(id, wanted.measures());
    identities(id, wanted.identities());
    moves.move(grant.id(), id, wanted.periods());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "kpi-set.defined",
        grant.subject(),
        Map.of(
            "number", String.valueOf(last + 1),
            "measures", String.valueOf(wanted.measures().size()),
            "moved", String.join(" ", wanted.periods())));
    return last + 1;
  }

  private static String reason(NewKpiSet wanted) {
    var texts = new Texts();
    var reason = texts.optionalText("reason", wanted.reason());
    texts.done("kpi-set-invalid", "The KPI set cannot be used as it is");
    return reason;
  }

  private void measures(long kpiSet, List<MeasureDef> measures) {
    var position = 0;
    for (var measure : measures) {
      sql.insert(
          "INSERT INTO measure (kpi_set_id, code, name, definition, type, unit, better, outcome,"
              + " required, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
          kpiSet,
          measure.code(),
          measure.name(),
          measure.definition(),
          measure.type(),
          measure.unit(),
          measure.better(),
          measure.outcome(),
          measure.required(),
          ++position);
    }
  }

  private void identities(long kpiSet, List<MeasureIdentity> identities) {
    for (var identity : identities) {
      sql.insert(
          "INSERT INTO measure_identity (kpi_set_id, code, total, parts) VALUES (?, ?, ?, ?)"
              + " RETURNING id",
          kpiSet,
          identity.code(),
          identity.total(),
          identity.parts().toArray(String[]::new));
    }
  }
}
