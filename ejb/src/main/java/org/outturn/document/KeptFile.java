package org.outturn.document;

import org.outturn.access.Scoped;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.SubjectRef;

/** A stored file with its content. */
public record KeptFile(
    long id,
    String name,
    String mediaType,
    String sha256,
    SubjectRef subject,
    OrganisationId owningOrganisation,
    OrganisationId managingOrganisation,
    byte[] content)
    implements Scoped {}
