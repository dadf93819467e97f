package org.outturn.performance;

/**
 * Something to mend, to explain or to know in a return.
 *
 * @param code stable, hand-written: {@code not-a-number}, {@code identity-accepted_referrals}
 * @param sheet where in the workbook; null when it is not about a cell
 * @param cell the cell, or several in sheet order: "C7, C9"; null like the sheet
 * @param measure the measure's code; null when it is not about one
 * @param measureName the measure in words; null like the measure
 * @param found what stands there
 * @param message what is wrong, what is allowed, how to mend it
 */
public record ReturnProblem(
    Severity severity,
    String code,
    String sheet,
    String cell,
    String measure,
    String measureName,
    String found,
    String message) {

  /** The same problem, with the cells that it is about. */
  ReturnProblem at(String itsSheet, String itsCell) {
    return new ReturnProblem(
        severity, code, itsSheet, itsCell, measure, measureName, found, message);
  }
}
