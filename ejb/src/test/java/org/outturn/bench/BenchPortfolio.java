package org.outturn.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A portfolio of 2,000 grants with measures, targets, conditions, milestones and a year's history.
 */
final class BenchPortfolio {

  static final int GRANTS = 2_000;
  private static final int MEASURES = 3;
  private static final int QUARTERS = 4;
  private static final int CONDITIONS = 2;
  private static final int MILESTONES = 2;

  private final String prefix;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);

  private BenchPortfolio(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The workbook.
   *
   * @param prefix of all references: a portfolio is loaded once
   */
  static byte[] file(String prefix) throws IOException {
    return new BenchPortfolio(prefix).write();
  }

  private byte[] write() throws IOException {
    var grants =
        sheet(
            "Grants",
            "Reference",
            "Title",
            "Lead provider",
            "Instrument",
            "Status",
            "Ceiling",
            "Starts on",
            "Ends on");
    var conditions = sheet("Conditions", "Grant", "Code", "Title", "Requirement", "Source");
    var milestones =
        sheet(
            "Milestones",
            "Grant",
            "Code",
            "Title",
            "Description",
            "Delivered by",
            "Unit",
            "Promised",
            "Source");
    var measures =
        sheet("Measures", "Grant", "Code", "Name", "Definition", "Type", "Unit", "Better");
    var targets = sheet("Targets", "Grant", "Measure", "Period", "Target", "Tolerance");
    var figures = sheet("Figures", "Grant", "Measure", "Period", "Figure");
    for (var i = 0; i < GRANTS; i++) {
      var grant = prefix + "-" + i;
      row(
          grants,
          grant,
          "A grant that began before",
          "Safer London",
          "Grant",
          "Ended",
          40_000 + i,
          "2018-04-01",
          "2019-03-31");
      for (var c = 1; c <= CONDITIONS; c++) {
        row(conditions, grant, "C" + c, "A condition", "What is required", "Agreement, " + c);
      }
      for (var m = 1; m <= MILESTONES; m++) {
        row(
            milestones,
            grant,
            "M" + m,
            "A milestone",
            "What is delivered",
            "Provider",
            "reviews",
            9,
            "Agreement, 5");
      }
      for (var m = 1; m <= MEASURES; m++) {
        row(
            measures,
            grant,
            "measure_" + m,
            "Measure " + m,
            "What is counted",
            "Count in the period",
            "people",
            "Higher");
        for (var quarter = 1; quarter <= QUARTERS; quarter++) {
          row(figures, grant, "measure_" + m, "2018-19-Q" + quarter, i % 100 + quarter);
        }
        row(targets, grant, "measure_" + m, "2018-19-Q4", 100, 10);
      }
    }
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return out.toByteArray();
  }

  private SXSSFSheet sheet(String name, Object... headings) {
    var sheet = workbook.createSheet(name);
    row(sheet, headings);
    return sheet;
  }

  private static void row(SXSSFSheet sheet, Object... values) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (var i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }
}
