package org.outturn.grant;

import java.time.LocalDate;

/**
 * A member of the consortium that delivers a grant.
 *
 * @param organisation the organisation's slug
 * @param part what it does in the consortium; null when not said
 * @param endsOn null: to the end of the grant
 * @param source the document and section that says so; null: agreed in Outturn
 */
public record MemberRow(
    long id,
    String organisation,
    String name,
    MemberRole role,
    String part,
    LocalDate startsOn,
    LocalDate endsOn,
    String source,
    boolean illustrative) {}
