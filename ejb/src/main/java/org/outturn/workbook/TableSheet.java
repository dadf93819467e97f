package org.outturn.workbook;

import java.util.List;

/**
 * A sheet that holds one thing a row, under headings in its first row.
 *
 * @param purpose what its rows are, in one sentence
 */
public record TableSheet(String name, String purpose, List<TableColumn> columns) {

  public TableSheet {
    columns = List.copyOf(columns);
  }
}
