package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Shortened;

/**
 * The room that is left on a board sheet. It is reckoned with care, in millimetres of A4 at eight
 * points: what might not fit is left out and counted, so that a sheet never runs to a second page.
 */
final class SheetRoom {

  private static final double PAGE = 250;
  private static final double LINE = 3.2;
  private static final double GAP = 1.4;
  private static final double HEADS = 12;

  /** The characters of a line of the whole width, and of a row of narrow columns. */
  private static final int LINE_CHARACTERS = 95;

  private static final int ROW_CHARACTERS = 70;
  private static final int CELL = 180;
  private static final int TEXT = 700;

  private double left = PAGE;
  private int leftOut;

  /** A text under the heading, shortened. */
  String text(String text) {
    var shortened = Shortened.text(text, TEXT);
    left -= lines(shortened.length(), LINE_CHARACTERS) * LINE + GAP;
    return shortened;
  }

  /** As many of the lines as fit. */
  List<String> texts(List<String> texts) {
    var fitting = new ArrayList<String>();
    for (var text : texts) {
      var shortened = Shortened.text(text, TEXT);
      if (take(lines(shortened.length(), LINE_CHARACTERS) * LINE + GAP)) {
        fitting.add(shortened);
      }
    }
    return fitting;
  }

  /** As many of the rows as fit below their caption and heads. */
  List<List<Cell>> rows(List<List<String>> rows) {
    var fitting = new ArrayList<List<Cell>>();
    if (!rows.isEmpty()) {
      left -= HEADS;
    }
    for (var row : rows) {
      var cells = row.stream().map(text -> Shortened.text(text, CELL)).toList();
      var characters = cells.stream().mapToInt(String::length).sum();
      if (take(lines(characters, ROW_CHARACTERS) * LINE + GAP)) {
        fitting.add(cells.stream().map(Cell::text).toList());
      }
    }
    return fitting;
  }

  private static int lines(int characters, int perLine) {
    return Math.max(1, (characters + perLine - 1) / perLine);
  }

  /** Once something does not fit, nothing smaller behind it is taken in its place. */
  private boolean take(double millimetres) {
    if (leftOut > 0 || millimetres > left) {
      leftOut++;
      return false;
    }
    left -= millimetres;
    return true;
  }

  /** How many lines were left out. */
  int leftOut() {
    return leftOut;
  }
}
