package org.outturn.decision;

/**
 * An objective or policy that the decision serves.
 *
 * @param source where it is laid down or cited; may be null
 */
public record Objective(String objective, String source) {}
