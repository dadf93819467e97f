package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.grant.GrantScope;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/** Sets, changes and takes back what is promised; nothing that was promised is overwritten. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class TargetSetting {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes grants;
  private AuditTrail audit;
  private Clock clock;
  private KpiSets kpiSets;
  private Periods periods;
  private Targets targets;

  protected TargetSetting() {}

  @Inject
  public TargetSetting(
      Sql sql,
      CurrentActor actor,
      GrantScopes grants,
      AuditTrail audit,
      Clock clock,
      KpiSets kpiSets,
      Periods periods,
      Targets targets) {
    this.sql = sql;
    this.actor = actor;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
    this.kpiSets = kpiSets;
    this.periods = periods;
    this.targets = targets;
  }

  /**
   * Sets what is promised for a measure in a period; an earlier target stays in history.
   *
   * @param version the id of the target that the caller read, 0 for none; null when the caller does
   *     not say
   * @throws InvalidInput naming what does not fit
   * @throws StaleVersion when somebody else has set it meanwhile
   */
  public void set(
      String grantReference, String measure, String period, NewTarget wanted, Long version) {
    var grant = grants.named(grantReference);
    kpiSets.hold(grant.id());
    var before = before(grant, measure, period);
    if (version != null && !version.equals(before.map(TargetRow::id).orElse(0L))) {
      throw new StaleVersion();
    }
    set(grant, measure, period, wanted, before);
  }

  /**
   * Sets the targets of a measure in several periods, all or none; those that say what stands
   * already are left alone.
   *
   * @param wanted by the period's code
   * @param version the id of the newest target of the measure that the caller read, 0 for none;
   *     null when the caller does not say
   * @return how many are new
   * @throws InvalidInput naming what does not fit, as "2019-20-Q2.value"
   * @throws StaleVersion when somebody else has set one of them meanwhile
   */
  public int setAll(
      String grantReference, String measure, Map<String, NewTarget> wanted, Long version) {
    var grant = grants.named(grantReference);
    kpiSets.hold(grant.id());
    var all = targets.current(grant.id()).stream().filter(row -> row.measure().equals(measure));
    var newest = all.mapToLong(TargetRow::id).max().orElse(0);
    if (version != null && version != newest) {
      throw new StaleVersion();
    }
    var problems = new ArrayList<Problem>();
    var set = 0;
    for (var one : new TreeMap<>(wanted).entrySet()) {
      var before = before(grant, measure, one.getKey());
      if (TargetCheck.changes(before, one.getValue())) {
        set++;
        problems.addAll(tried(grant, measure, one.getKey(), one.getValue(), before));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("target-invalid", "The targets cannot be set as they are", problems);
    }
    return set;
  }

  private List<Problem> tried(
      GrantScope grant,
      String measure,
      String period,
      NewTarget wanted,
      Optional<TargetRow> before) {
    try {
      set(grant, measure, period, wanted, before);
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream()
          .map(problem -> new Problem(period + "." + problem.field(), problem.message()))
          .toList();
    }
  }

  private Optional<TargetRow> before(GrantScope grant, String measure, String period) {
    return targets.current(grant.id()).stream()
        .filter(row -> row.measure().equals(measure) && row.period().equals(period))
        .findFirst();
  }

  private void set(
      GrantScope grant,
      String measure,
      String period,
      NewTarget wanted,
      Optional<TargetRow> before) {
    var kpiSet =
        periods
            .kpiSet(grant.id(), period)
            .orElseThrow(() -> InvalidInput.field("period", "This grant has no period " + period));
    var target = TargetCheck.checked(kpiSets.get(kpiSet), measure, wanted, before);
    var value = target.value();
    sql.insert(
        "INSERT INTO target (grant_id, measure_code, period_code, value, tolerance,"
            + " tolerance_is_percent, illustrative, recorded_at, source, reason, made_by)"
            + " VALUES (?, ?, ?, ?::numeric, coalesce(?::numeric, 0), ?, ?, ?, ?, ?, ?)"
            + " RETURNING id",
        grant.id(),
        measure,
        period,
        value == null ? null : value.value(),
        value == null ? null : value.tolerance(),
        value != null && value.toleranceIsPercent(),
        value != null && value.illustrative(),
        clock.instant(),
        target.source(),
        target.reason(),
        actor.id());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        value == null ? "target.withdrawn" : "target.set",
        grant.subject(),
        Map.of(
            "measure",
            measure,
            "period",
            period,
            "value",
            value == null ? "none" : value.value().toPlainString()));
  }
}
