package org.outturn.workbook;

/**
 * One input as it was read.
 *
 * @param sheet the sheet's name as the provider's workbook has it
 * @param cell the cell, e.g. "F5"
 */
public record ReadCell(InputName name, CellValue value, String sheet, String cell) {}
