package org.outturn.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Scoped;
import org.outturn.access.Unauthenticated;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.SubjectRef;

/**
 * Keeps a file that seems to hold personal data where nobody can open it, and records infected
 * ones, in a transaction of its own: whoever sent it is refused, which leaves nothing else behind.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ShuttingAway {

  @Inject StoredFiles files;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** Shuts a file away. */
  @Unauthenticated("called while a file is added, by a service that has asked for the permission")
  public void shutAway(NewFile file, String reason) {
    files.quarantine(file, reason);
    audit.record(
        actor.id(),
        file.scope().managingOrganisation(),
        "document.quarantined",
        file.subject(),
        Map.of("reason", reason, "sha256", StoredFiles.sha256(file.content())));
  }

  /**
   * Records that an infected file was refused, of which nothing is kept.
   *
   * @param virus what the scanner calls it
   */
  @Unauthenticated("called while a file is sent, by a service that has asked for the permission")
  public void infected(SubjectRef subject, Scoped scope, String sha256, String virus) {
    audit.record(
        actor.id(),
        scope.managingOrganisation(),
        "file.infected",
        subject,
        Map.of("virus", virus, "sha256", sha256));
  }
}
