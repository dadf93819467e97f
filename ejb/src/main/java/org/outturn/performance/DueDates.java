package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Changes when returns fall due, and keeps why. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class DueDates {

  private Sql sql;
  private CurrentActor actor;
  private ReturnScopes scopes;
  private AuditTrail audit;
  private Clock clock;
  private KpiSets kpiSets;
  private PeriodReading periods;

  protected DueDates() {}

  @Inject
  public DueDates(
      Sql sql,
      CurrentActor actor,
      ReturnScopes scopes,
      AuditTrail audit,
      Clock clock,
      KpiSets kpiSets,
      PeriodReading periods) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
    this.kpiSets = kpiSets;
    this.periods = periods;
  }

  /**
   * Gives a return another day on which it falls due.
   *
   * @param version how often it had changed when the caller read it; null when the caller does not
   *     say
   * @throws InvalidInput naming what does not fit
   * @throws RuleViolation when the return has been submitted: it was late or not, for good
   * @throws StaleVersion when it has changed meanwhile
   */
  public void change(
      String grantReference, String code, LocalDate dueOn, String reason, Long version) {
    var scope = scopes.named(grantReference, code);
    kpiSets.hold(scope.grant().id());
    var period = periods.one(grantReference, code);
    if (version != null && version != period.version()) {
      throw new StaleVersion();
    }
    check(period.row(), dueOn, reason);
    sql.insert(
        "INSERT INTO due_date_change (period_id, number, was, due_on, reason, made_by, recorded_at)"
            + " SELECT p.id, ?, p.due_on, ?, ?, ?, ? FROM reporting_period p"
            + " WHERE p.grant_id = ? AND p.code = ? RETURNING id",
        period.version() + 1,
        dueOn,
        reason.strip(),
        actor.id(),
        clock.instant(),
        scope.grant().id(),
        code);
    sql.update(
        "UPDATE reporting_period SET due_on = ? WHERE grant_id = ? AND code = ?",
        dueOn,
        scope.grant().id(),
        code);
    audit.record(
        actor.id(),
        scope.grant().managingOrganisation(),
        "due-date.changed",
        scope.grant().subject(),
        Map.of("period", code, "was", period.row().dueOn().toString(), "due", dueOn.toString()));
  }

  private void check(ReturnRow row, LocalDate dueOn, String reason) {
    var texts = new Texts();
    if (texts.needed("dueOn", dueOn, "Enter the day on which the return falls due") != null) {
      texts.unless(!dueOn.equals(row.dueOn()), "dueOn", "The return falls due on this day already");
      texts.unless(
          dueOn.isAfter(row.period().lastDay()),
          "dueOn",
          "A return falls due after its period has ended");
      texts.unless(
          dueOn.isAfter(row.dueOn()) || !dueOn.isBefore(LocalDate.now(clock)),
          "dueOn",
          "An earlier day cannot lie in the past: the return would be late at once");
    }
    texts.text("reason", reason, "Enter why the day changes");
    texts.done("due-date-invalid", "The due date cannot be changed like this");
    if (row.latestVersion() != null) {
      throw new RuleViolation(
          "return-already-submitted",
          "The return for "
              + row.period().code()
              + " has been submitted: when it was due can no longer change");
    }
  }
}
