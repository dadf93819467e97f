package org.outturn.pack;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom. */
final class SheetWriter {

  private static final float LINE = 13.5f;

  private final PackWorkbook book;
  private final XSSFSheet sheet;
  private final SheetRows rows;
  private final List<Integer> widths;
  private final CellWriter cells;
  private int next;

  SheetWriter(PackWorkbook book, XSSFSheet sheet, SheetRows rows, List<Integer> widths) {
    this.book = book;
    this.sheet = sheet;
    this.widths = List.copyOf(widths);
    this.rows = rows;
    this.cells = new CellWriter(book, sheet.getSheetName(), rows);
    for (var i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 256 + 182);
    }
  }

  /** The index of the row that is written next. */
  int next() {
    return next;
  }

  /** All but the rows: panes, merged cells, drawings. */
  XSSFSheet sheet() {
    return sheet;
  }

  SheetRows rows() {
    return rows;
  }

  /** Says how far the sheet reaches, for programs that ask before they read; after its last row. */
  void finish() {
    rows.extent().ifPresent(sheet.getCTWorksheet().getDimension()::setRef);
  }

  void title(String text, String marking) {
    line(text, Look.TITLE, 22);
    line(marking, Look.MARKING, LINE + 2);
  }

  void heading(String text) {
    next++;
    line(text, Look.HEADING, 18);
  }

  private void line(String text, Look look, float height) {
    rows.begin(next++);
    cells.put(0, text, look);
    rows.end(height);
  }

  /** A sentence or two across the width of the sheet. */
  void text(String text) {
    var chars = widths.stream().mapToInt(Integer::intValue).sum();
    if (widths.size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, widths.size() - 1));
    }
    line(text, Look.BODY, LINE * TextHeight.lines(text, chars) + 2);
  }

  void blank() {
    next++;
  }

  /** Leaves room for what floats above the rows, such as a chart. */
  void skip(int rows) {
    next += rows;
  }

  /**
   * Writes a table with its header rows.
   *
   * @return the index of its first row below the header
   */
  <T> int table(List<Column<T>> columns, List<T> lines) {
    var heads = columns.get(0).heads().size();
    for (var level = 0; level < heads; level++) {
      head(columns, level);
    }
    var first = next;
    lines.forEach(line -> write(columns, line));
    return first;
  }

  private <T> void head(List<Column<T>> columns, int level) {
    rows.begin(next++);
    var lines = 1;
    for (var i = 0; i < columns.size(); i++) {
      var text = columns.get(i).heads().get(level);
      var gap = columns.get(i).look() == Look.GAP;
      cells.put(i, text, columns.get(i).look().head(level, columns.get(0).heads().size()));
      lines = Math.max(lines, gap ? 1 : TextHeight.lines(text, widths.get(i)));
    }
    rows.end(LINE * lines + 3);
  }

  private <T> void write(List<Column<T>> columns, T line) {
    rows.begin(next++);
    var lines = 1;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var words = cells.put(i, column.value().apply(line), column.look());
      lines = Math.max(lines, TextHeight.lines(words, widths.get(i)));
    }
    rows.end(LINE * lines + 3);
  }

  /** Starts a new page here when printed. */
  void breakPage() {
    sheet.setRowBreak(next - 1);
  }

  /** Repeats the header rows of its table on every printed page. */
  void repeat(int from, int to) {
    sheet.setRepeatingRows(new CellRangeAddress(from, to, -1, -1));
  }

  /** For sheets too wide to read on A4. */
  void onLargePaper() {
    sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
  }

  PackWorkbook book() {
    return book;
  }
}
