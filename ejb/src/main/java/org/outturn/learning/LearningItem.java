package org.outturn.learning;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/**
 * The little that everything about a record of learning needs to know of it, and whose it is. It
 * has no provider: its body owns it.
 *
 * @param shared whether everybody signed in may read what is published of it
 */
record LearningItem(
    long id,
    long version,
    LearningKind kind,
    String reference,
    OrganisationId managingOrganisation,
    LearningStatus status,
    boolean shared)
    implements Scoped {

  @Override
  public OrganisationId owningOrganisation() {
    return managingOrganisation;
  }

  SubjectRef subject() {
    return SubjectRef.of(kind.subject(), reference);
  }
}
