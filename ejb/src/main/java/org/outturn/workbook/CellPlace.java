package org.outturn.workbook;

import java.util.Optional;

/**
 * Where a cell stands.
 *
 * @param row from 0
 * @param column from 0
 */
record CellPlace(String sheet, int row, int column) {

  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;

  /** "F5". */
  String cell() {
    return column(column) + (row + 1);
  }

  /** The single cell that a defined name means; empty for ranges, lost and outside cells. */
  static Optional<CellPlace> parse(String formula) {
    var bang = formula.lastIndexOf('!');
    if (bang < 1 || formula.startsWith("#") || formula.startsWith("[")) {
      return Optional.empty();
    }
    var sheet = formula.substring(0, bang);
    if (sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'")) {
      sheet = sheet.substring(1, sheet.length() - 1).replace("''", "'");
    }
    var packed = pack(formula.substring(bang + 1).replace("$", ""));
    if (packed < 0 || sheet.startsWith("[")) {
      return Optional.empty();
    }
    return Optional.of(new CellPlace(sheet, row(packed), column(packed)));
  }

  /** Row and column of "F5" in one number; -1 for anything else. */
  static long pack(CharSequence reference) {
    var column = 0;
    var i = 0;
    for (; i < reference.length() && i < 4; i++) {
      var c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    var row = 0;
    var digits = i;
    for (; i < reference.length() && i < digits + 8; i++) {
      var c = reference.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      row = row * 10 + c - '0';
    }
    var whole = i == reference.length() && digits > 0 && i > digits;
    return whole && row > 0 && row <= ROWS && column <= COLUMNS ? pack(row - 1, column - 1) : -1;
  }

  static long pack(int row, int column) {
    return (long) row << 14 | column;
  }

  static int row(long packed) {
    return (int) (packed >> 14);
  }

  static int column(long packed) {
    return (int) (packed & 0x3fff);
  }

  private static String column(int column) {
    var letters = new StringBuilder();
    for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
