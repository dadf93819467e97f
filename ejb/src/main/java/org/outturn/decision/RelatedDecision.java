package org.outturn.decision;

/**
 * Another decision that this one follows or builds on.
 *
 * @param decided when, in the paper's words, such as "March 2016"; may be null
 * @param source where the paper speaks of it; may be null
 */
public record RelatedDecision(String title, String decided, String source) {}
