package org.outturn.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The rows of a sheet, from top to bottom. The streaming sheet forgets them once they are written,
 * so that what charts show of them is remembered here.
 */
final class SheetRows {

  private record Place(int row, int column) {}

  private final SXSSFSheet sheet;
  private final Map<Place, Object> values = new HashMap<>();
  private SXSSFRow row;
  private int firstRow = Integer.MAX_VALUE;
  private int lastColumn;

  SheetRows(SXSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Starts a row, counted from 0; its cells come next, from left to right. */
  void begin(int index) {
    row = sheet.createRow(index);
    firstRow = Math.min(firstRow, index);
  }

  /** A cell without content. */
  void blank(int column, CellStyle style) {
    open(column, style);
  }

  void text(int column, CellStyle style, String text) {
    values.put(new Place(row.getRowNum(), column), text);
    open(column, style).setCellValue(text);
  }

  void number(int column, CellStyle style, double number) {
    values.put(new Place(row.getRowNum(), column), number);
    open(column, style).setCellValue(number);
  }

  private SXSSFCell open(int column, CellStyle style) {
    lastColumn = Math.max(lastColumn, column);
    var cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** The address of a cell of this row, such as {@code B7}. */
  String address(int column) {
    return new CellAddress(row.getRowNum(), column).formatAsString();
  }

  /** Makes a cell of this row lead to a place in the workbook, such as {@code 'Money'!A1}. */
  void link(int column, String place) {
    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place);
    row.getCell(column).setHyperlink(link);
  }

  /**
   * Ends the row.
   *
   * @param height in points
   */
  void end(float height) {
    row.setHeightInPoints(height);
  }

  /** The number in a cell already written; empty when it holds none. */
  Optional<Double> number(int row, int column) {
    return values.get(new Place(row, column)) instanceof Double number
        ? Optional.of(number)
        : Optional.empty();
  }

  /** The text of a cell already written; empty when it holds none. */
  Optional<String> text(int row, int column) {
    return values.get(new Place(row, column)) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The cells from the first to the last, such as {@code A1:F40}; empty when there are none. */
  Optional<String> extent() {
    return row == null
        ? Optional.empty()
        : Optional.of(
            new CellRangeAddress(firstRow, row.getRowNum(), 0, lastColumn).formatAsString());
  }
}
