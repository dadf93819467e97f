package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/** The little that everything about a grant needs to know of it, and whose it is. */
public record GrantScope(
    long id,
    String reference,
    String title,
    String providerName,
    OrganisationId owningOrganisation,
    OrganisationId managingOrganisation,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate reportingFrom)
    implements Scoped {

  public SubjectRef subject() {
    return SubjectRef.of("grant", reference);
  }
}
