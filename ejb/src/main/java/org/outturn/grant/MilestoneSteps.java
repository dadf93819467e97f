package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Claims milestones and answers claims; each milestone is locked while it moves. */
@Dependent
class MilestoneSteps {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject MilestoneRows rows;

  /** A milestone that nobody else changes until the transaction ends. */
  record Locked(GrantScope grant, long id, MilestoneRow row) {

    SubjectRef subject() {
      return SubjectRef.of("milestone", grant.reference() + "/" + row.code());
    }
  }

  /**
   * Locks a milestone.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws StaleVersion when somebody changed it since
   */
  Locked lock(GrantScope grant, String code, Long version) {
    var id =
        sql.first(
                "SELECT id FROM milestone WHERE grant_id = ? AND code = ? FOR UPDATE",
                row -> row.number("id"),
                grant.id(),
                code)
            .orElseThrow(NotFound::new);
    var row =
        rows.of(grant.id()).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (version != null && version != row.version()) {
      throw new StaleVersion();
    }
    return new Locked(grant, id, row);
  }

  void claim(Locked milestone, NewClaim claim) {
    sql.update(
        "INSERT INTO milestone_step (milestone_id, kind, units, done_on, statement, made_by,"
            + " recorded_at) VALUES (?, 'CLAIMED', ?, ?, ?, ?, ?)",
        milestone.id(),
        claim.units(),
        claim.doneOn(),
        claim.statement(),
        actor.id(),
        clock.instant());
  }

  /**
   * @throws RuleViolation when no claim waits, or it is the actor's own
   */
  void refuseUnlessAnswerable(MilestoneRow row) {
    if (row.claimedAt() == null) {
      throw new RuleViolation(
          "no-claim-waits",
          row.status() == MilestoneStatus.APPROVED
              ? row.code() + " is approved already"
              : "No claim of " + row.code() + " waits for approval");
    }
    if (row.claimedByReader()) {
      throw new RuleViolation(
          "own-claim",
          "You claimed "
              + row.code()
              + " yourself: somebody else has to approve it or send it back");
    }
  }

  void answer(Locked milestone, MilestoneStatus kind, String reason) {
    sql.update(
        "INSERT INTO milestone_step (milestone_id, kind, claim_id, units, reason, made_by,"
            + " recorded_at) SELECT c.milestone_id, ?, c.id, c.units, ?, ?, ?"
            + " FROM milestone_step c WHERE c.milestone_id = ? AND c.kind = 'CLAIMED'"
            + " AND NOT EXISTS (SELECT 1 FROM milestone_step a WHERE a.claim_id = c.id)",
        kind,
        reason,
        actor.id(),
        clock.instant(),
        milestone.id());
  }

  /** Ends a change: the milestone has a new version, and the trail knows what happened. */
  void done(Locked milestone, String event, Map<String, String> details) {
    sql.update("UPDATE milestone SET version = version + 1 WHERE id = ?", milestone.id());
    audit.record(
        actor.id(), milestone.grant().managingOrganisation(), event, milestone.subject(), details);
  }
}
