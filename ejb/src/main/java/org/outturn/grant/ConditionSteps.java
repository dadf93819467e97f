package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.Money;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Moves conditions on, one step after another; each is locked while it moves. */
@Dependent
class ConditionSteps {

  /** Evidence that is not judged yet is what was sent since the condition was last open. */
  private static final String UNJUDGED =
      "SELECT count(*) FROM condition_step s WHERE s.condition_id = ? AND s.status = 'EVIDENCED'"
          + " AND s.made_by = ? AND s.id > (SELECT max(o.id) FROM condition_step o"
          + " WHERE o.condition_id = s.condition_id AND o.status IN ('OPEN', 'NOT_MET'))";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A condition that nobody else changes until the transaction ends. */
  record Locked(GrantScope grant, long id, String code, ConditionStatus status) {

    SubjectRef subject() {
      return SubjectRef.of("condition", grant.reference() + "/" + code);
    }
  }

  /** What is said with a step; all but the status may be null. */
  record Step(
      ConditionStatus status, String reason, String statement, String authority, Money weighed) {

    static Step to(ConditionStatus status, String reason) {
      return new Step(status, reason, null, null, null);
    }
  }

  /**
   * Locks a condition.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws StaleVersion when somebody changed it since
   */
  Locked lock(GrantScope grant, String code, Long version) {
    var found =
        sql.first(
                "SELECT id, version FROM grant_condition WHERE grant_id = ? AND code = ?"
                    + " FOR UPDATE",
                row -> new long[] {row.number("id"), row.number("version")},
                grant.id(),
                code)
            .orElseThrow(NotFound::new);
    if (version != null && version != found[1]) {
      throw new StaleVersion();
    }
    return new Locked(grant, found[0], code, status(found[0]));
  }

  private ConditionStatus status(long condition) {
    return sql.first(
            "SELECT status FROM condition_step WHERE condition_id = ? ORDER BY id DESC LIMIT 1",
            row -> row.one(ConditionStatus.class, "status"),
            condition)
        .orElse(ConditionStatus.OPEN);
  }

  /** Whether the actor sent evidence that is not judged yet. */
  boolean evidencedByActor(long condition) {
    return sql.count(UNJUDGED, condition, actor.id()) > 0;
  }

  /**
   * @throws RuleViolation when the actor would judge evidence of their own
   */
  void refuseOwnEvidence(Locked condition) {
    if (evidencedByActor(condition.id())) {
      throw new RuleViolation(
          "own-evidence",
          "You sent the evidence for "
              + condition.code()
              + " yourself: somebody else has to judge it");
    }
  }

  void add(Locked condition, Step step) {
    sql.update(
        "INSERT INTO condition_step (condition_id, status, reason, statement, authority, weighed,"
            + " made_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        condition.id(),
        step.status(),
        step.reason(),
        step.statement(),
        step.authority(),
        step.weighed(),
        actor.id(),
        clock.instant());
  }

  /** Ends a change: the condition has a new version, and the trail knows what happened. */
  void done(Locked condition, String event, Map<String, String> details) {
    sql.update("UPDATE grant_condition SET version = version + 1 WHERE id = ?", condition.id());
    audit.record(
        actor.id(), condition.grant().managingOrganisation(), event, condition.subject(), details);
  }
}
