package org.outturn.grant;

/**
 * Something that is said about a grant.
 *
 * @param source the document and section that says so; null: agreed in Outturn
 */
public record StatementRow(
    long id, StatementKind kind, String words, String source, boolean illustrative) {}
