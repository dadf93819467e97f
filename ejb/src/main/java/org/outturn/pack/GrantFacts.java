package org.outturn.pack;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.access.Scoped;
import org.outturn.kernel.Money;
import org.outturn.kernel.OrganisationId;

/**
 * A grant as packs name it.
 *
 * @param decision null when it rests on none
 * @param signedOn null: not stated
 * @param ceiling null: not stated
 */
record GrantFacts(
    long id,
    String reference,
    String title,
    String provider,
    String body,
    String decision,
    String decisionTitle,
    LocalDate signedOn,
    Money ceiling,
    LocalDate startsOn,
    LocalDate endsOn,
    Instant recordedAt,
    OrganisationId owningOrganisation,
    OrganisationId managingOrganisation)
    implements Scoped {}
