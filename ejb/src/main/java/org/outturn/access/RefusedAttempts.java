package org.outturn.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.SubjectRef;

/**
 * Keeps in the trail what somebody signed in tried and was refused, in a transaction of its own:
 * the one that was refused leaves nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusedAttempts {

  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Records a refusal.
   *
   * @param request method and path
   * @param reason the error's code
   */
  @Unauthenticated(
      "records the refusal itself; without anybody signed in there is nothing to record")
  public void record(String request, String reason) {
    actor
        .find()
        .ifPresent(
            who ->
                audit.record(
                    who.id(),
                    who.body(),
                    "access.refused",
                    SubjectRef.of("request", request),
                    Map.of("reason", reason)));
  }
}
