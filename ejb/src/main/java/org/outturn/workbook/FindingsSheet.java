package org.outturn.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of all findings as a sheet of its own, at the end of the workbook. */
final class FindingsSheet {

  static final String NAME = "Findings by Outturn";

  private static final String[] HEADER = {
    "Kind", "Sheet", "Cell", "Measure", "Found", "Allowed", "What to do"
  };
  private static final int[] WIDTHS = {12, 14, 14, 34, 24, 34, 70};

  private FindingsSheet() {}

  static void write(XSSFWorkbook workbook, List<Finding> findings, String title) {
    var before = workbook.getSheetIndex(NAME);
    if (before >= 0) {
      workbook.removeSheetAt(before);
    }
    var sheet = workbook.createSheet(NAME);
    var plain = style(workbook, false);
    var bold = style(workbook, true);
    for (var column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    sheet.createRow(0).createCell(0).setCellValue(title);
    row(sheet, 1, bold, HEADER);
    sheet.createFreezePane(0, 2);
    var row = 2;
    for (var finding : findings) {
      row(
          sheet,
          row++,
          plain,
          kind(finding.severity()),
          finding.sheet(),
          finding.cell(),
          finding.measureName(),
          finding.found(),
          finding.allowed(),
          finding.message());
    }
  }

  private static String kind(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "Mend";
      case WARNING -> "Explain";
      case NOTE -> "Note";
    };
  }

  private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
    var style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setFontName("Arial");
    font.setBold(bold);
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static void row(XSSFSheet sheet, int row, CellStyle style, String... texts) {
    var line = sheet.createRow(row);
    for (var column = 0; column < texts.length; column++) {
      var cell = line.createCell(column);
      cell.setCellStyle(style);
      cell.setCellValue(texts[column]);
    }
  }
}
