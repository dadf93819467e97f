package org.outturn.grant;

import java.util.Map;
import org.outturn.kernel.InvalidInput;

/** The order of a list as somebody asks for it. */
final class Ordering {

  private Ordering() {}

  /**
   * What to order by.
   *
   * @param sorts the columns by their names
   * @param sort a name, with a minus in front for descending
   * @throws InvalidInput when there is no such column
   */
  static String of(Map<String, String> sorts, String sort) {
    var descending = sort.startsWith("-");
    var column = sorts.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw InvalidInput.field(
          "sort", "Sort by one of " + String.join(", ", sorts.keySet().stream().sorted().toList()));
    }
    return column + (descending ? " DESC NULLS LAST" : " NULLS LAST");
  }
}
