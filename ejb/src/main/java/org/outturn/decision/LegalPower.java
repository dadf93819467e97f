package org.outturn.decision;

/**
 * A power that the decision is taken under.
 *
 * @param provision section, schedule or paragraph
 * @param purpose what it allows, in our words
 * @param source where the paper names it; may be null
 */
public record LegalPower(String act, String provision, String purpose, String source) {}
