package org.outturn.learning;

/**
 * A peer review that a grant paid for.
 *
 * @param milestone the code of the milestone that it counts towards; null: none
 */
public record ReviewOfGrant(
    String reference, String title, LearningStatus status, String milestone) {}
