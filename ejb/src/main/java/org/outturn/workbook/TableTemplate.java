package org.outturn.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the empty workbook that {@link TableReader} reads when it comes back filled in. */
public final class TableTemplate {

  private static final int LAST_ROW = 20_000;

  private final String title;
  private final List<String> steps;
  private final List<TableSheet> sheets;

  /**
   * @param title what the workbook is for
   * @param steps what to do with it, in order
   */
  public TableTemplate(String title, List<String> steps, List<TableSheet> sheets) {
    this.title = title;
    this.steps = List.copyOf(steps);
    this.sheets = List.copyOf(sheets);
  }

  /** Writes an .xlsx; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      start(workbook);
      for (var sheet : sheets) {
        sheet(workbook, sheet);
      }
      workbook.write(out);
    }
  }

  private void start(XSSFWorkbook workbook) {
    var sheet = workbook.createSheet("Start");
    var bold = heading(workbook, false);
    var wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    widths(sheet, 22, 34, 14, 50, 70);
    var row = 0;
    put(sheet, row++, 0, bold, title);
    for (var step : steps) {
      put(sheet, row++, 0, null, step);
    }
    row++;
    var heads = List.of("Sheet", "Column", "Needed", "What it holds", "What to write");
    for (var i = 0; i < heads.size(); i++) {
      put(sheet, row, i, bold, heads.get(i));
    }
    for (var table : sheets) {
      for (var column : table.columns()) {
        row++;
        put(sheet, row, 0, wrapped, table.name());
        put(sheet, row, 1, wrapped, column.heading());
        put(sheet, row, 2, wrapped, column.needed() ? "yes" : "no");
        put(sheet, row, 3, wrapped, column.allowed());
        put(sheet, row, 4, wrapped, column.guidance());
      }
    }
  }

  private static void sheet(XSSFWorkbook workbook, TableSheet table) {
    var sheet = workbook.createSheet(table.name());
    var needed = heading(workbook, true);
    var optional = heading(workbook, false);
    var date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    sheet.createFreezePane(0, 1);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      put(sheet, 0, i, column.needed() ? needed : optional, column.heading());
      sheet.setColumnWidth(i, 256 * Math.min(60, Math.max(14, column.heading().length() + 4)));
      if (column.kind() == TableColumn.Kind.DAY) {
        sheet.setDefaultColumnStyle(i, date);
      }
      validate(sheet, column, i);
    }
  }

  /** Offers the words of a choice and says on the cell what to write. */
  private static void validate(XSSFSheet sheet, TableColumn column, int place) {
    var helper = sheet.getDataValidationHelper();
    var constraint =
        column.words().isEmpty()
            ? helper.createCustomConstraint("TRUE")
            : helper.createExplicitListConstraint(column.words().toArray(String[]::new));
    var rule =
        helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, place, place));
    rule.setShowErrorBox(!column.words().isEmpty());
    rule.setShowPromptBox(true);
    var guidance = column.guidance();
    rule.createPromptBox(
        column.heading().substring(0, Math.min(32, column.heading().length())),
        guidance.substring(0, Math.min(250, guidance.length())));
    sheet.addValidationData(rule);
  }

  private static void put(XSSFSheet sheet, int row, int column, XSSFCellStyle style, String text) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.createCell(column);
    cell.setCellValue(text);
    if (style != null) {
      cell.setCellStyle(style);
    }
  }

  private static void widths(XSSFSheet sheet, int... characters) {
    for (var i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, 256 * characters[i]);
    }
  }

  private static XSSFCellStyle heading(XSSFWorkbook workbook, boolean needed) {
    var font = workbook.createFont();
    font.setBold(true);
    var style = workbook.createCellStyle();
    style.setFont(font);
    if (needed) {
      style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
