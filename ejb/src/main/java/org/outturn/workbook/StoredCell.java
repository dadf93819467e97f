package org.outturn.workbook;

/**
 * An input cell as the file stores it.
 *
 * @param text the number's digits, the text, or the error's name
 * @param formula whether a formula worked it out
 * @param shown how its number is shown
 * @param merged whether it lies hidden under a merged cell
 */
record StoredCell(
    Type type, String text, boolean formula, NumberFormats.Shown shown, boolean merged) {

  /** What kind of content a cell stores. */
  enum Type {
    EMPTY,
    NUMBER,
    TEXT,
    TRUTH,
    ERROR,
    DATE
  }

  static final StoredCell NONE =
      new StoredCell(Type.EMPTY, "", false, NumberFormats.Shown.PLAIN, false);

  StoredCell underMerge() {
    return new StoredCell(type, text, formula, shown, true);
  }
}
