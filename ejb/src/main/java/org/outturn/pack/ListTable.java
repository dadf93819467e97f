package org.outturn.pack;

import java.util.Collections;
import java.util.List;

/**
 * A list as it leaves in a file.
 *
 * @param name what is listed, such as "Grants"
 * @param headings one per column
 * @param rows texts, {@link org.outturn.kernel.Money}, days, whole numbers, and null for what is
 *     not stated
 */
public record ListTable(String name, List<String> headings, List<List<Object>> rows) {

  public ListTable {
    headings = List.copyOf(headings);
    rows = Collections.unmodifiableList(rows);
  }
}
