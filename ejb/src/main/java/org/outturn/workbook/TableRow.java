package org.outturn.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.Money;

/** One row as it was read: what each column says, and where. */
public final class TableRow {

  private final TableSheet sheet;
  private final int number;
  private final Map<String, Object> values;
  private final Map<String, String> cells;

  /**
   * @param number the row's number as spreadsheets show it
   * @param values by field; cells without content are missing
   * @param cells by field: "C5"
   */
  TableRow(TableSheet sheet, int number, Map<String, Object> values, Map<String, String> cells) {
    this.sheet = sheet;
    this.number = number;
    this.values = Map.copyOf(values);
    this.cells = Map.copyOf(cells);
  }

  public String sheet() {
    return sheet.name();
  }

  public int number() {
    return number;
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The text; null when the cell is empty. */
  public String text(String field) {
    return (String) values.get(field);
  }

  /** The day; null when the cell is empty. */
  public LocalDate day(String field) {
    return (LocalDate) values.get(field);
  }

  /** The pounds; null when the cell is empty. */
  public Money money(String field) {
    return values.get(field) instanceof BigDecimal pounds ? new Money(pounds) : null;
  }

  /** The number; null when the cell is empty. */
  public BigDecimal number(String field) {
    return (BigDecimal) values.get(field);
  }

  /** Yes, or not: an empty cell says no. */
  public boolean yes(String field) {
    return Boolean.TRUE.equals(values.get(field));
  }

  /** The references; none when the cell is empty. */
  public List<String> references(String field) {
    return has(field)
        ? java.util.Arrays.stream(text(field).split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList()
        : List.of();
  }

  /** Where a field stands, e.g. "C5"; the row's first cell when the sheet has no such column. */
  public String cell(String field) {
    return cells.getOrDefault(field, "A" + number);
  }

  /** An error about one of the row's cells. */
  public Finding error(String field, String code, String message) {
    var column =
        sheet.columns().stream().filter(one -> one.field().equals(field)).findFirst().orElse(null);
    return new Finding(
        Finding.Severity.ERROR,
        code,
        sheet.name(),
        List.of(cell(field)),
        field,
        column == null ? "" : column.heading(),
        has(field) ? CellText.shortened(String.valueOf(values.get(field))) : "",
        column == null ? "" : column.allowed(),
        message);
  }
}
