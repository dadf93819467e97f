package org.outturn.decision;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;

/** A decision as the services of this capability find it. */
record DecisionKey(
    long id,
    String reference,
    OrganisationId managingOrganisation,
    DecisionStatus status,
    int textVersion,
    long version)
    implements Scoped {

  @Override
  public OrganisationId owningOrganisation() {
    return managingOrganisation;
  }

  SubjectRef subject() {
    return SubjectRef.of("decision", reference);
  }

  /** Refuses a change that is based on an older version; null: the caller does not say. */
  void unchangedSince(Long readVersion) {
    if (readVersion != null && readVersion != version) {
      throw new StaleVersion();
    }
  }
}
