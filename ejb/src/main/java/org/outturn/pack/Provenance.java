package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects where every figure of the pack stands and comes from, and numbers the rows for it. */
final class Provenance {

  static final String SHEET = "Provenance";

  /** The sheet row, from 1, of the first figure: below title, explanation and header. */
  static final int FIRST_ROW = 6;

  /** A figure with its place in the pack. */
  record Line(String sheet, String cell, Entry entry) {

    Leap leap() {
      return new Leap(cell, "'" + sheet + "'!" + cell);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /** Notes a figure and says where its origin will stand. */
  String place(String sheet, String cell, Entry entry) {
    lines.add(new Line(sheet, cell, entry));
    return "'" + SHEET + "'!A" + (FIRST_ROW + lines.size() - 1);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
