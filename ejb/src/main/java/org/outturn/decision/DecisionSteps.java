package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.database.Sql;

/** Adds a decision's steps and writes the trail. */
@Dependent
class DecisionSteps {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Moves a decision on.
   *
   * @param office by which; may be null
   * @param heldOn the day that it counts from; may be null
   * @param reason may be null
   */
  void move(
      DecisionKey decision, DecisionStatus status, String office, LocalDate heldOn, String reason) {
    sql.update(
        "INSERT INTO decision_step (decision_id, status, text_version, office, held_on, reason,"
            + " made_by, recorded_at) VALUES (?, ?, ?, ?, ?::date, ?, ?, ?)",
        decision.id(),
        status,
        decision.textVersion(),
        office,
        heldOn,
        reason,
        actor.id(),
        clock.instant());
  }

  void audit(DecisionKey decision, String event, Map<String, String> details) {
    audit.record(actor.id(), decision.managingOrganisation(), event, decision.subject(), details);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
