package org.outturn.grant;

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
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Records checks, and takes back what was recorded by mistake. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class CheckRecording {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private CheckReach reach;
  private AuditTrail audit;
  private Clock clock;

  protected CheckRecording() {}

  @Inject
  public CheckRecording(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      CheckReach reach,
      AuditTrail audit,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.reach = reach;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a check of the lead provider or of a partner.
   *
   * @return its number
   * @throws InvalidInput when something does not fit
   */
  public long record(String reference, NewCheck wanted) {
    var grant = scopes.named(reference);
    var check = wanted.checked(LocalDate.now(clock));
    var id =
        sql.insert(
            "INSERT INTO grant_check (managing_org_id, organisation_id, grant_id, recorded_for,"
                + " kind, title, result, checked_by, checked_on, expires_on, note, source, recorded_by,"
                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            grant.managingOrganisation(),
            reach.checked(grant, check.organisation()),
            check.everyGrant() ? null : grant.id(),
            grant.id(),
            check.kind(),
            check.title(),
            check.result(),
            check.checkedBy(),
            check.checkedOn(),
            check.expiresOn(),
            check.note(),
            check.source(),
            actor.id(),
            clock.instant());
    trail(
        grant,
        id,
        "check.recorded",
        Map.of("kind", check.kind().name(), "result", check.result().name()));
    return id;
  }

  /**
   * Takes a check back; it stays on the page, marked.
   *
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation when it was taken back before
   */
  public void voidCheck(String reference, long id, String reason) {
    var grant = scopes.named(reference);
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why the check no longer counts");
    texts.done("voiding-invalid", "The check cannot be taken back without a reason");
    reach.require(grant, id);
    var changed =
        sql.update(
            "UPDATE grant_check SET voided_by = ?, voided_at = ?, void_reason = ?"
                + " WHERE id = ? AND voided_at IS NULL",
            actor.id(),
            clock.instant(),
            why,
            id);
    if (changed == 0) {
      throw new RuleViolation("already-voided", "This check was taken back before");
    }
    trail(grant, id, "check.voided", Map.of());
  }

  private void trail(GrantScope grant, long id, String event, Map<String, String> details) {
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        event,
        SubjectRef.of("check", grant.reference() + "/" + id),
        details);
  }
}
