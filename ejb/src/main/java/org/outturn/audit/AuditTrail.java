package org.outturn.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/** Writes events, in the transaction of what they tell. Call it last in a use case. */
@Dependent
public class AuditTrail {

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  @Inject Clock clock;

  /**
   * @param actor who did it
   * @param body the commissioning body whose auditors may read it; null for the installation's own
   * @param event past tense, dotted: {@code return.submitted}
   * @param subject what it happened to
   * @param details short facts, without names of people
   */
  public void record(
      ActorId actor,
      OrganisationId body,
      String event,
      SubjectRef subject,
      Map<String, String> details) {
    AuditEvent.append(database, clock.instant(), actor, body, event, subject, details);
  }
}
