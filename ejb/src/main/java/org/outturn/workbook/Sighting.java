package org.outturn.workbook;

import org.outturn.document.PersonalDataKind;

/**
 * A place that looks as if it held personal data. It never carries the data itself.
 *
 * @param sheet the sheet's name
 * @param cell the cell, e.g. "B7"; for a comment on a cell, that cell
 */
public record Sighting(PersonalDataKind kind, String sheet, String cell) {}
