package org.outturn.workbook;

import static org.outturn.workbook.WorkbookFixtures.cell;
import static org.outturn.workbook.WorkbookFixtures.edited;
import static org.outturn.workbook.WorkbookFixtures.withPart;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.outturn.performance.FigurePart;

/**
 * Workbooks that can be read but are odd, each made from a good one: what people and programs do to
 * the figure of enquiries, its comment and the sheets.
 */
public final class OddFiles {

  /** Written in the workbook's own escapes and as they are: NUL, right-to-left, left-to-right. */
  private static final String HIDDEN = "Up _x0000_\u202eand\u200f down\u202c again_x0001_.";

  /** What is left of it for a reader. */
  public static final String SEEN = "Up and down again.";

  private static final InputName ENQUIRIES = new InputName("kpi.enquiries.value");
  private static final InputName COMMENT = new InputName("kpi.enquiries.comment");
  private static final InputName SECTION = InputName.section("successes");
  private static final String KPIS = "KPIs";
  private static final String MARK = "To be replaced";

  private OddFiles() {}

  public static byte[] renamedSheet(byte[] workbook) {
    return edited(workbook, book -> book.setSheetName(book.getSheetIndex(KPIS), "Our KPI's 2019"));
  }

  public static byte[] insertedRows(byte[] workbook) {
    return edited(workbook, book -> book.getSheet(KPIS).shiftRows(3, 20, 5));
  }

  /** The figure of enquiries pasted into column AE, its name with it. */
  public static byte[] movedColumn(byte[] workbook) {
    return edited(
        workbook,
        book -> {
          var from = cell(book, ENQUIRIES);
          var to = from.getRow().createCell(30);
          to.setCellValue(from.getNumericCellValue());
          from.setBlank();
          book.getName(ENQUIRIES.text())
              .setRefersToFormula(KPIS + "!$AE$" + (from.getRowIndex() + 1));
        });
  }

  public static byte[] removedSheet(byte[] workbook) {
    return edited(workbook, book -> book.removeSheetAt(book.getSheetIndex(KPIS)));
  }

  /** A formula with its stored result, 641. */
  public static byte[] formula(byte[] workbook) {
    return enquiries(
        workbook,
        cell -> {
          cell.setCellFormula("600+41");
          cell.setCellValue(641);
        });
  }

  public static byte[] uncalculated(byte[] workbook) {
    return withPart(
        formula(workbook),
        "xl/worksheets/sheet2.xml",
        sheet -> sheet.replaceFirst("<f>600\\+41</f><v>[^<]*</v>", "<f>600+41</f>"));
  }

  public static byte[] divisionByZero(byte[] workbook) {
    return enquiries(workbook, cell -> cell.setCellErrorValue(FormulaError.DIV0));
  }

  public static byte[] text(byte[] workbook, String text) {
    return enquiries(workbook, cell -> cell.setCellValue(text));
  }

  public static byte[] number(byte[] workbook, double number) {
    return enquiries(workbook, cell -> cell.setCellValue(number));
  }

  /** 1 February 2019 as programs on old Macintoshes count it. */
  public static byte[] dateFrom1904(byte[] workbook) {
    return enquiries(
        workbook,
        cell -> {
          var book = cell.getSheet().getWorkbook();
          book.getCTWorkbook().getWorkbookPr().setDate1904(true);
          var style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
          cell.setCellStyle(style);
          cell.setCellValue(42_035);
        });
  }

  /** The figure of enquiries merged with that of the measure below it. */
  public static byte[] mergedInputs(byte[] workbook) {
    return enquiries(
        workbook,
        cell -> {
          var row = cell.getRowIndex();
          var column = cell.getColumnIndex();
          cell.getSheet().addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
        });
  }

  /** Hidden characters in a comment and in the narrative. */
  public static byte[] hiddenText(byte[] workbook) {
    return withPart(
        edited(
            workbook,
            book -> {
              cell(book, COMMENT).setCellValue(MARK);
              cell(book, SECTION).setCellValue(MARK);
            }),
        "xl/sharedStrings.xml",
        part -> part.replace(MARK, HIDDEN));
  }

  /** A comment longer than Excel itself allows. */
  public static byte[] longComment(byte[] workbook) {
    return withPart(
        edited(workbook, book -> cell(book, COMMENT).setCellValue(MARK)),
        "xl/sharedStrings.xml",
        part -> part.replace(MARK, "x".repeat(40_000)));
  }

  public static byte[] partAboveWhole(byte[] workbook) {
    var numerator = InputName.figure("harm_reduced", FigurePart.NUMERATOR);
    return edited(workbook, book -> cell(book, numerator).setCellValue(9_999));
  }

  private static byte[] enquiries(byte[] workbook, Consumer<XSSFCell> change) {
    return edited(workbook, book -> change.accept(cell(book, ENQUIRIES)));
  }
}
