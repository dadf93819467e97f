package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Sets up what a grant reports: its KPI set, its periods, its targets. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class KpiSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes grants;
  private AuditTrail audit;
  private Clock clock;
  private KpiSets kpiSets;

  protected KpiSetUp() {}

  @Inject
  public KpiSetUp(
      Sql sql,
      CurrentActor actor,
      GrantScopes grants,
      AuditTrail audit,
      Clock clock,
      KpiSets kpiSets) {
    this.sql = sql;
    this.actor = actor;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
    this.kpiSets = kpiSets;
  }

  /**
   * Adds the next version of the grant's KPI set; periods opened from now on report against it.
   *
   * @return the version's number
   * @throws InvalidInput naming every measure and sum that does not fit
   */
  public int define(
      String grantReference, List<MeasureDef> measures, List<MeasureIdentity> identities) {
    var grant = grants.named(grantReference);
    KpiSetCheck.set(measures, identities);
    var number =
        (int) (1 + sql.count("SELECT count(*) FROM kpi_set WHERE grant_id = ?", grant.id()));
    var id =
        sql.insert(
            "INSERT INTO kpi_set (grant_id, number, recorded_at) VALUES (?, ?, ?) RETURNING id",
            grant.id(),
            number,
            clock.instant());
    var position = 0;
    for (var measure : measures) {
      sql.insert(
          "INSERT INTO measure (kpi_set_id, code, name, definition, type, unit, better, outcome,"
              + " required, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
          id,
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
    for (var identity : identities) {
      sql.insert(
          "INSERT INTO measure_identity (kpi_set_id, code, total, parts) VALUES (?, ?, ?, ?)"
              + " RETURNING id",
          id,
          identity.code(),
          identity.total(),
          identity.parts().toArray(String[]::new));
    }
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "kpi-set.defined",
        grant.subject(),
        Map.of("number", String.valueOf(number), "measures", String.valueOf(measures.size())));
    return number;
  }

  /**
   * Opens a period for reporting against the newest KPI set.
   *
   * @throws InvalidInput when its code or dates do not fit, or it is open already
   */
  public Period open(String grantReference, NewPeriod wanted) {
    grants.named(grantReference);
    var period = wanted.period();
    open(grantReference, period, wanted.dueOn(), wanted.illustrative());
    return period;
  }

  /**
   * Opens a period for reporting against the newest KPI set.
   *
   * @param dueOn the last day on which its return is on time
   * @param illustrative its figures are made up for demonstration
   */
  public void open(String grantReference, Period period, LocalDate dueOn, boolean illustrative) {
    var grant = grants.named(grantReference);
    if (dueOn == null || !dueOn.isAfter(period.lastDay())) {
      throw InvalidInput.field("dueOn", "A return falls due after its period has ended");
    }
    var kpiSet =
        sql.first(
                "SELECT id FROM kpi_set WHERE grant_id = ? ORDER BY number DESC",
                row -> row.number("id"),
                grant.id())
            .orElseThrow(
                () -> InvalidInput.field("period", "Define the KPI set before opening a period"));
    if (kpiSetOf(grant.id(), period.code()).isPresent()) {
      throw InvalidInput.field("code", "The period " + period.code() + " is already open");
    }
    sql.insert(
        "INSERT INTO reporting_period (grant_id, kpi_set_id, code, starts_on, last_day, due_on,"
            + " illustrative) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.id(),
        kpiSet,
        period.code(),
        period.start(),
        period.lastDay(),
        dueOn,
        illustrative);
    sql.insert(
        "INSERT INTO performance_return (version, grant_id, period_code, status)"
            + " VALUES (1, ?, ?, 'NOT_STARTED') RETURNING id",
        grant.id(),
        period.code());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "period.opened",
        grant.subject(),
        Map.of("period", period.code(), "due", dueOn.toString()));
  }

  private Optional<Long> kpiSetOf(long grant, String periodCode) {
    return sql.first(
        "SELECT kpi_set_id FROM reporting_period WHERE grant_id = ? AND code = ?",
        row -> row.number("kpi_set_id"),
        grant,
        periodCode);
  }

  /**
   * Sets what is promised for a measure in a period; an earlier target stays in history.
   *
   * @throws InvalidInput naming what does not fit
   */
  public void target(String grantReference, String measure, String periodCode, TargetValue target) {
    var grant = grants.named(grantReference);
    var kpiSet =
        kpiSetOf(grant.id(), periodCode == null ? "" : periodCode)
            .orElseThrow(
                () -> InvalidInput.field("period", "This grant has no period " + periodCode));
    KpiSetCheck.target(kpiSets.get(kpiSet), measure, target);
    sql.insert(
        "INSERT INTO target (grant_id, measure_code, period_code, value, tolerance,"
            + " tolerance_is_percent, illustrative, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            + " RETURNING id",
        grant.id(),
        measure,
        periodCode,
        target.value(),
        target.tolerance(),
        target.toleranceIsPercent(),
        target.illustrative(),
        clock.instant());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "target.set",
        grant.subject(),
        Map.of("measure", measure, "period", periodCode, "value", target.value().toPlainString()));
  }
}
