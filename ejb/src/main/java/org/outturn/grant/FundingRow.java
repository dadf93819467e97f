package org.outturn.grant;

import org.outturn.kernel.Money;

/**
 * What one funder gives to a grant.
 *
 * @param funder the funder's slug
 * @param amount null: not stated
 * @param additional whether it comes on top of what the papers give as the whole programme
 * @param source the document and section that says so; null: agreed in Outturn
 */
public record FundingRow(
    long id,
    String funder,
    String name,
    FundingKind kind,
    Money amount,
    boolean additional,
    String note,
    String source,
    boolean illustrative) {}
