package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.ReturnRow;
import org.outturn.web.performance.ReturnTags;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Tag;

/** Cells of the tables on the pages of a grant. */
public final class Cells {

  private Cells() {}

  public static List<Cell> heads(String... words) {
    return Arrays.stream(words).map(Cell::text).toList();
  }

  /** A row for each thing, the last of them first. */
  static <T> List<List<Cell>> newestFirst(List<T> oldestFirst, Function<T, List<Cell>> row) {
    var rows = new ArrayList<List<Cell>>();
    oldestFirst.forEach(one -> rows.add(0, row.apply(one)));
    return rows;
  }

  /** Where a return stands; one that its provider lets wait is overdue before all else. */
  public static Cell status(ReturnRow row) {
    return Cell.tag(row.overdue() ? Tag.of("Overdue", "red") : ReturnTags.of(row.status()));
  }

  public static List<Cell> measure(MeasureDef measure) {
    return List.of(
        Cell.text(measure.name()),
        Cell.text(measure.definition()),
        Cell.text(measure.type().words()),
        Cell.text(measure.unit()),
        Cell.text(
            switch (measure.better()) {
              case HIGHER -> "Higher is better";
              case LOWER -> "Lower is better";
              case NEITHER -> "Neither way";
            }));
  }
}
