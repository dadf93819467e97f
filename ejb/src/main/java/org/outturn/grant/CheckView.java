package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A check with what it is worth today.
 *
 * @param home the grant under which its documents are kept: where it was recorded, as far as the
 *     reader sees that grant
 * @param organisation the slug of whoever was checked
 * @param everyGrant whether it counts for all grants that the body gives the organisation
 * @param checkedBy null: not stated
 * @param checkedOn null: not stated
 * @param expiresOn null: it does not expire
 * @param latest whether no later check of the same kind counts in its place
 * @param voidReason why it was taken back; null when it was not
 */
public record CheckView(
    long id,
    String home,
    CheckKind kind,
    String title,
    String organisation,
    String organisationName,
    boolean everyGrant,
    CheckResult result,
    CheckStanding standing,
    String checkedBy,
    LocalDate checkedOn,
    LocalDate expiresOn,
    String note,
    String source,
    boolean latest,
    String recordedBy,
    Instant recordedAt,
    String voidReason) {}
