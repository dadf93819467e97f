package org.outturn.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The rows of a sheet, from top to bottom, as the XML that they are stored as. POI would keep some
 * ten objects for each of a pack's thousands of cells, which took most of the time that a pack did.
 */
final class SheetRows {

  private record Place(int row, int column) {}

  private final SharedTexts texts;
  private final StringBuilder rows = new StringBuilder("<sheetData>");
  private final StringBuilder cells = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final Map<Place, Object> values = new HashMap<>();
  private int firstRow = Integer.MAX_VALUE;
  private int row;
  private int lastColumn;

  SheetRows(SharedTexts texts) {
    this.texts = texts;
  }

  /** Starts a row, counted from 0; its cells come next, from left to right. */
  void begin(int index) {
    row = index;
    firstRow = Math.min(firstRow, index);
    cells.setLength(0);
  }

  /** A cell without content. */
  void blank(int column, int style) {
    open(column, style).append("/>");
  }

  void text(int column, int style, String text) {
    values.put(new Place(row, column), text);
    open(column, style).append(" t=\"s\"><v>").append(texts.place(text)).append("</v></c>");
  }

  void number(int column, int style, double number) {
    values.put(new Place(row, column), number);
    open(column, style).append(" t=\"n\"><v>").append(number).append("</v></c>");
  }

  private StringBuilder open(int column, int style) {
    lastColumn = Math.max(lastColumn, column);
    cells.append("<c r=\"").append(address(column));
    return cells.append("\" s=\"").append(style).append('"');
  }

  /** The address of a cell of this row, such as {@code B7}. */
  String address(int column) {
    return new CellAddress(row, column).formatAsString();
  }

  /** Makes a cell lead to a place in the workbook, such as {@code 'Money'!A1}. */
  void link(int column, String place) {
    links.append("<hyperlink location=\"");
    Xml.escape(place, links);
    links.append("\" ref=\"").append(address(column)).append("\"/>");
  }

  /**
   * Ends the row.
   *
   * @param height in points
   */
  void end(float height) {
    rows.append("<row r=\"").append(row + 1).append("\" ht=\"").append((double) height);
    rows.append("\" customHeight=\"true\">").append(cells).append("</row>");
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

  boolean isEmpty() {
    return firstRow == Integer.MAX_VALUE;
  }

  /** The cells from the first to the last, such as {@code A1:F40}. */
  String extent() {
    return new CellRangeAddress(firstRow, row, 0, lastColumn).formatAsString();
  }

  /** The element {@code sheetData}. */
  String data() {
    return rows + "</sheetData>";
  }

  /** The element {@code hyperlinks}; nothing when no cell leads anywhere. */
  String links() {
    return links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>";
  }
}
