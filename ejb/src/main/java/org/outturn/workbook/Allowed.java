package org.outturn.workbook;

/** What a figure's cell may hold: once in words and once as the cell's own check in Excel. */
final class Allowed {

  /** The most characters of a comment or a section. */
  static final int TEXT_LENGTH = 10_000;

  static final String TEXT = "a text of at most 10,000 characters";

  private Allowed() {}

  static String words(MeasureInput measure) {
    return number(measure) + ", or the words: not applicable, or: not collected";
  }

  private static String number(MeasureInput measure) {
    if (measure.unit().equals(MeasureInput.POUNDS)) {
      return "A sum in pounds, 0 or more";
    }
    return measure.wholeNumber() ? "A whole number, 0 or more" : "A number, 0 or more";
  }

  /** IF, because OR would fail on the arithmetic with a text. */
  static String formula(MeasureInput measure) {
    var whole = measure.wholeNumber() ? "AND($cell>=0,$cell=INT($cell))" : "$cell>=0";
    return "IF(ISNUMBER($cell),"
        + whole
        + ",OR(TRIM($cell)=\"not applicable\",TRIM($cell)=\"not collected\"))";
  }
}
