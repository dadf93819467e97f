package org.outturn.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.kernel.Absence;

/** One sheet of the workbook while it is being written: locked but for its inputs, fit to print. */
final class TemplateSheet {

  private static final float LINE_POINTS = 15f;

  final TemplateStyles styles;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper validations;

  TemplateSheet(XSSFWorkbook workbook, TemplateStyles styles, String name) {
    this.workbook = workbook;
    this.styles = styles;
    sheet = workbook.createSheet(name);
    validations = new XSSFDataValidationHelper(sheet);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /** Column widths in characters, from the first column on. */
  void widths(int... characters) {
    for (var column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
  }

  /** Keeps the rows down to this one in view and repeats it on every printed page. */
  void header(int row) {
    sheet.createFreezePane(1, row + 1);
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
  }

  void footer(String text) {
    sheet.getFooter().setLeft(text.replace("&", "&&"));
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** Writes texts side by side; an empty one still gets its look. */
  void row(int row, CellStyle style, String... texts) {
    for (var column = 0; column < texts.length; column++) {
      put(row, column, style, texts[column]);
    }
  }

  XSSFCell put(int row, int column, CellStyle style, String text) {
    var cell = cell(row, column, style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
      if (style.getWrapText()) {
        stretch(row, column, text);
      }
    }
    return cell;
  }

  void put(int row, int column, CellStyle style, CellValue value) {
    if (value instanceof CellValue.Figure figure) {
      cell(row, column, style).setCellValue(figure.number().doubleValue());
    } else {
      put(row, column, style, value.words());
    }
  }

  /** An unlocked cell with its defined name, and what the draft already says. */
  void input(InputName name, int row, int column, CellStyle style, TemplateModel model) {
    put(row, column, style, model.current().getOrDefault(name, CellValue.of(Absence.BLANK)));
    var defined = workbook.createName();
    defined.setNameName(name.text());
    defined.setRefersToFormula("'" + sheet.getSheetName() + "'!" + absolute(row, column));
  }

  /** Lets a cell take only what a formula allows, and says what that is when it is entered. */
  void allow(int row, int column, String formula, String allowed) {
    var address = sheet.getRow(row).getCell(column).getAddress().formatAsString();
    var constraint = validations.createCustomConstraint(formula.replace("$cell", address));
    var rule =
        validations.createValidation(
            constraint, new CellRangeAddressList(row, row, column, column));
    rule.setEmptyCellAllowed(true);
    rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
    rule.createErrorBox("Check this cell", allowed);
    rule.setShowErrorBox(true);
    rule.createPromptBox("", allowed);
    rule.setShowPromptBox(true);
    sheet.addValidationData(rule);
  }

  /** Makes a row at least so many lines high. */
  void lines(int row, int lines) {
    var line = sheet.getRow(row);
    line.setHeightInPoints(Math.min(400f, Math.max(line.getHeightInPoints(), lines * LINE_POINTS)));
  }

  private static String absolute(int row, int column) {
    return new CellReference(row, column, true, true).formatAsString();
  }

  private XSSFCell cell(int row, int column, CellStyle style) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** Rows are given their height here, since not every program fits it to wrapped text. */
  private void stretch(int row, int column, String text) {
    var width = Math.max(8, sheet.getColumnWidth(column) / 256 - 2);
    var needed = text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    lines(row, needed);
  }
}
