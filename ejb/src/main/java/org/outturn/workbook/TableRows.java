package org.outturn.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.workbook.Finding.Severity;

/** Turns the cells of one sheet into rows, by the headings in its first row. */
final class TableRows {

  private final TableSheet sheet;
  private final String name;
  private final TableCell reader;
  private final FindingList findings;

  /**
   * @param name the sheet's name as the workbook has it
   */
  TableRows(TableSheet sheet, String name, TableCell reader, FindingList findings) {
    this.sheet = sheet;
    this.name = name;
    this.reader = reader;
    this.findings = findings;
  }

  List<TableRow> read(Map<Long, StoredCell> cells) {
    var rows = TableReader.byRow(cells);
    if (rows.isEmpty()) {
      return List.of();
    }
    var first = rows.pollFirstEntry();
    var columns = columns(first.getKey(), first.getValue());
    var read = new ArrayList<TableRow>();
    rows.forEach((row, content) -> row(row, content, columns).ifPresent(read::add));
    return read;
  }

  private Map<Integer, TableColumn> columns(int row, Map<Integer, StoredCell> headings) {
    var columns = new LinkedHashMap<Integer, TableColumn>();
    headings.forEach(
        (place, cell) -> {
          var heading = TableReader.heading(cell.text());
          var known =
              sheet.columns().stream()
                  .filter(one -> TableReader.heading(one.heading()).equals(heading))
                  .findFirst();
          if (known.isPresent() && !columns.containsValue(known.get())) {
            columns.put(place, known.get());
          } else if (!heading.isEmpty()) {
            say(
                row,
                place,
                "unknown-column",
                "",
                cell,
                String.join(", ", TableReader.names(sheet.columns())),
                known.isPresent()
                    ? "This column stands twice on the sheet. Keep one of them"
                    : "There is no column of this name. Take it out or give it one of the names");
          }
        });
    for (var column : sheet.columns()) {
      if (column.needed() && !columns.containsValue(column)) {
        say(
            row,
            0,
            "column-missing",
            column.heading(),
            StoredCell.NONE,
            column.allowed(),
            "The column “" + column.heading() + "” is missing. Put it back");
      }
    }
    return columns;
  }

  private Optional<TableRow> row(
      int row, Map<Integer, StoredCell> content, Map<Integer, TableColumn> columns) {
    var values = new HashMap<String, Object>();
    var cells = new HashMap<String, String>();
    var bad = new ArrayList<String>();
    var anything = false;
    for (var entry : columns.entrySet()) {
      var column = entry.getValue();
      cells.put(column.field(), new CellPlace(name, row, entry.getKey()).cell());
      var cell = content.getOrDefault(entry.getKey(), StoredCell.NONE);
      anything |= !cell.text().isBlank();
      try {
        reader.read(cell, column).ifPresent(value -> values.put(column.field(), value));
      } catch (TableCell.Refused refused) {
        bad.add(column.field());
        say(
            row,
            entry.getKey(),
            refused.code(),
            column.heading(),
            cell,
            column.allowed(),
            refused.getMessage());
      }
    }
    if (!anything) {
      return Optional.empty();
    }
    columns.forEach(
        (place, column) -> {
          if (column.needed()
              && !values.containsKey(column.field())
              && !bad.contains(column.field())) {
            say(
                row,
                place,
                "required-blank",
                column.heading(),
                StoredCell.NONE,
                column.allowed(),
                "Fill this in. " + column.guidance());
          }
        });
    return Optional.of(new TableRow(sheet, row + 1, values, cells));
  }

  private void say(
      int row,
      int column,
      String code,
      String heading,
      StoredCell cell,
      String allowed,
      String message) {
    var place = new CellPlace(name, row, column);
    findings.add(
        place,
        new Finding(
            Severity.ERROR,
            code,
            name,
            List.of(place.cell()),
            "",
            heading,
            CellText.shortened(cell.text()),
            allowed,
            message));
  }
}
