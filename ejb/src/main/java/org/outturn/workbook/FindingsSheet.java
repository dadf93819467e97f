package org.outturn.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of all findings as a sheet of its own, at the end of the workbook. */
final class FindingsSheet {

  static final String NAME = "Findings by Outturn";

  private static final int HEADER = 1;

  private FindingsSheet() {}

  /** Writes the sheet; one of an earlier marking is replaced. */
  static void write(XSSFWorkbook workbook, List<Finding> findings, String title) {
    var before = workbook.getSheetIndex(NAME);
    if (before >= 0) {
      workbook.removeSheetAt(before);
    }
    var sheet = new TemplateSheet(workbook, new TemplateStyles(workbook), NAME);
    sheet.widths(12, 14, 14, 34, 24, 34, 70);
    sheet.put(0, 0, sheet.styles.line, title);
    sheet.row(
        HEADER,
        sheet.styles.header,
        "Kind",
        "Sheet",
        "Cell",
        "Measure",
        "Found",
        "Allowed",
        "What to do");
    sheet.header(HEADER);
    var row = HEADER + 1;
    for (var finding : findings) {
      sheet.row(
          row++,
          sheet.styles.text,
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
}
