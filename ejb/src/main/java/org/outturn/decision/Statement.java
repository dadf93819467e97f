package org.outturn.decision;

/**
 * One of the statements that do not agree.
 *
 * @param source the document and the place in it
 */
public record Statement(String statement, String source) {}
