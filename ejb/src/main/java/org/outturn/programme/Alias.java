package org.outturn.programme;

/**
 * Another name that a document uses for the same thing.
 *
 * @param source the document; null when not said
 */
public record Alias(String wording, String source) {}
