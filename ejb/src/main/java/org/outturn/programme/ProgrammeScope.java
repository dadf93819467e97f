package org.outturn.programme;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/** The little that everything about a programme needs to know of it, and whose it is. */
public record ProgrammeScope(
    long id,
    long version,
    String slug,
    String title,
    ProgrammeKind kind,
    OrganisationId managingOrganisation)
    implements Scoped {

  /** Programmes are a body's own. */
  @Override
  public OrganisationId owningOrganisation() {
    return managingOrganisation;
  }

  public SubjectRef subject() {
    return SubjectRef.of("programme", slug);
  }
}
