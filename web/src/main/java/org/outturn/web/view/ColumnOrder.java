package org.outturn.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The order of a list, which a click on the head of a column changes.
 *
 * @param sort the column, with a minus in front for descending
 * @param address the list's first page in another order
 */
public record ColumnOrder(String sort, UnaryOperator<String> address) {

  /** The head of a column that the list can be ordered by; once more, and it is turned round. */
  public Cell head(String column, String words) {
    return Cell.link(words, address.apply(sort.equals(column) ? "-" + column : column));
  }

  /**
   * What assistive technology hears of the columns' order.
   *
   * @param columns empty for those that the list cannot be ordered by
   * @return null for those
   */
  public List<String> heard(List<String> columns) {
    var heard = new ArrayList<String>();
    columns.forEach(column -> heard.add(column.isEmpty() ? null : of(column)));
    return heard;
  }

  private String of(String column) {
    if (sort.equals(column)) {
      return "ascending";
    }
    return sort.equals("-" + column) ? "descending" : "none";
  }
}
