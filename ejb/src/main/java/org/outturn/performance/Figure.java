package org.outturn.performance;

/**
 * A stored figure of a return.
 *
 * @param id the one id of the figure, for "where does this come from?"
 * @param sheet where it was read; null when typed on the page
 * @param cell where it was read; null when typed on the page
 * @param readAs how the cell was read, when that was not plain; null otherwise
 */
public record Figure(
    long id, FigureKey key, FigureValue value, String sheet, String cell, String readAs) {}
