package org.outturn.performance;

/**
 * A figure on its way into a draft.
 *
 * @param sheet where it was read; null when typed on the page
 * @param cell where it was read; null when typed on the page
 * @param readAs how the cell was read, when that was not plain; null otherwise
 */
public record DraftFigure(
    FigureKey key, FigureValue value, String sheet, String cell, String readAs) {}
