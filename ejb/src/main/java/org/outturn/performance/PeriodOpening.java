package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.grant.GrantScope;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Opens periods for reporting; each reports against the KPI set that is the newest then. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class PeriodOpening {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes grants;
  private AuditTrail audit;
  private KpiSets kpiSets;
  private Periods periods;

  protected PeriodOpening() {}

  @Inject
  public PeriodOpening(
      Sql sql,
      CurrentActor actor,
      GrantScopes grants,
      AuditTrail audit,
      KpiSets kpiSets,
      Periods periods) {
    this.sql = sql;
    this.actor = actor;
    this.grants = grants;
    this.audit = audit;
    this.kpiSets = kpiSets;
    this.periods = periods;
  }

  /**
   * Opens a period.
   *
   * @throws InvalidInput when its code or dates do not fit, or it is open already
   */
  public Period open(String grantReference, NewPeriod wanted) {
    var grant = grants.named(grantReference);
    return open(grant, wanted);
  }

  /**
   * Opens a period that begins a grant's reporting or goes on with it.
   *
   * @param dueOn the last day on which its return is on time
   * @param illustrative its figures are made up for demonstration
   */
  public void open(String grantReference, Period period, LocalDate dueOn, boolean illustrative) {
    var wanted =
        new NewPeriod(period.code(), period.start(), period.lastDay(), dueOn, false, illustrative);
    open(grantReference, wanted);
  }

  /**
   * Opens the next one-off period, whose number it chooses.
   *
   * @param wanted its code does not matter
   */
  public Period openOneOff(String grantReference, NewPeriod wanted) {
    var grant = grants.named(grantReference);
    kpiSets.hold(grant.id());
    return open(
        grant,
        new NewPeriod(
            periods.nextOneOff(grant.id()),
            wanted.startsOn(),
            wanted.lastDay(),
            wanted.dueOn(),
            wanted.overlaps(),
            wanted.illustrative()));
  }

  /**
   * Opens several quarters at once, all or none.
   *
   * @throws InvalidInput on the field "quarters", naming the first that does not fit, or when there
   *     is none
   */
  public List<Period> openAll(String grantReference, List<String> quarters) {
    var grant = grants.named(grantReference);
    if (quarters.isEmpty()) {
      throw InvalidInput.field("quarters", "Choose at least one quarter");
    }
    try {
      return quarters.stream().map(code -> open(grant, quarter(code))).toList();
    } catch (InvalidInput wrong) {
      throw InvalidInput.field("quarters", wrong.problems().get(0).message());
    }
  }

  private static NewPeriod quarter(String code) {
    var due = Period.parse(code).map(quarter -> PeriodPlan.due(quarter.lastDay())).orElse(null);
    return NewPeriod.regular(code, due);
  }

  private Period open(GrantScope grant, NewPeriod wanted) {
    var period = wanted.period();
    var due = wanted.dueOn();
    kpiSets.hold(grant.id());
    PeriodCheck.opening(
        period, due, wanted.overlaps(), grant.startsOn(), grant.endsOn(), periods.of(grant.id()));
    var kpiSet =
        kpiSets
            .newest(grant.id())
            .orElseThrow(
                () -> InvalidInput.field("code", "Define the KPI set before opening a period"));
    insert(grant, kpiSet, period, due, wanted.illustrative());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "period.opened",
        grant.subject(),
        Map.of("period", period.code(), "due", due.toString()));
    return period;
  }

  private void insert(
      GrantScope grant, KpiSet kpiSet, Period period, LocalDate due, boolean illustrative) {
    sql.insert(
        "INSERT INTO reporting_period (grant_id, kpi_set_id, code, starts_on, last_day, due_on,"
            + " illustrative) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.id(),
        kpiSet.id(),
        period.code(),
        period.start(),
        period.lastDay(),
        due,
        illustrative);
    sql.insert(
        "INSERT INTO performance_return (version, grant_id, period_code, status)"
            + " VALUES (1, ?, ?, 'NOT_STARTED') RETURNING id",
        grant.id(),
        period.code());
  }
}
