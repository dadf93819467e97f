package org.outturn.portfolio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.testing.Site;

/** A portfolio's workbook, filled in as somebody does who downloaded the empty one. */
final class PortfolioFile {

  private final XSSFWorkbook workbook;

  PortfolioFile(byte[] empty) {
    try {
      workbook = new XSSFWorkbook(new ByteArrayInputStream(empty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The empty workbook, as a commissioner downloads it. */
  static PortfolioFile empty() {
    return new PortfolioFile(Site.api("commissioner").get("/imports/template").expect(200).bytes());
  }

  /** Adds a grant of Safer London that has ended, with what else is said of it. */
  PortfolioFile grant(String reference, Object... more) {
    var all =
        new ArrayList<Object>(
            List.of(
                "Reference",
                reference,
                "Title",
                "Imported " + reference,
                "Lead provider",
                "Safer London",
                "Instrument",
                "Grant",
                "Status",
                "Ended",
                "Starts on",
                "2018-04-01",
                "Ends on",
                "2019-03-31"));
    all.addAll(List.of(more));
    return row("Grants", all.toArray());
  }

  /** Adds a measure that counts people in the period. */
  PortfolioFile measure(String grant, String code) {
    return row(
        "Measures",
        "Grant",
        grant,
        "Code",
        code,
        "Name",
        "People",
        "Definition",
        "People helped",
        "Type",
        "Count in the period",
        "Unit",
        "people",
        "Better",
        "Higher");
  }

  PortfolioFile figure(String grant, String measure, String period, int value) {
    return row("Figures", "Grant", grant, "Measure", measure, "Period", period, "Figure", value);
  }

  /** Two grants, the second after the first, with a bit of everything that the second has. */
  static PortfolioFile whole(String prefix) {
    return empty()
        .grant(prefix + "-2", "Follows", prefix + "-1", "Ceiling", 40000.5)
        .grant(prefix + "-1")
        .row(
            "Conditions",
            "Grant",
            prefix + "-2",
            "Code",
            "C1",
            "Title",
            "=1+1 <b>policy</b>",
            "Requirement",
            "An equality policy",
            "Must be met before payment",
            "Yes",
            "Source",
            "Agreement, 4")
        .row(
            "Milestones",
            "Grant",
            prefix + "-2",
            "Code",
            "M1",
            "Title",
            "Reviews",
            "Description",
            "Locality reviews",
            "Delivered by",
            "Provider",
            "Unit",
            "reviews",
            "Promised",
            9,
            "Source",
            "Agreement, 5")
        .row(
            "Measures",
            "Grant",
            prefix + "-2",
            "Code",
            "enquiries",
            "Name",
            "Enquiries",
            "Definition",
            "Enquiries",
            "Type",
            "Total so far",
            "Unit",
            "enquiries",
            "Better",
            "Higher")
        .row(
            "Measures",
            "Grant",
            prefix + "-2",
            "Code",
            "harm",
            "Name",
            "Harm reduced",
            "Definition",
            "Of those who left",
            "Type",
            "Percentage",
            "Unit",
            "people",
            "Better",
            "Higher")
        .row(
            "Targets",
            "Grant",
            prefix + "-2",
            "Measure",
            "enquiries",
            "Period",
            "2018-19-Q1",
            "Target",
            100,
            "Tolerance",
            10)
        .figure(prefix + "-2", "enquiries", "2018-19-Q1", 120)
        .row(
            "Figures",
            "Grant",
            prefix + "-2",
            "Measure",
            "harm",
            "Period",
            "2018-19-Q1",
            "Figure",
            9,
            "Out of",
            11)
        .row(
            "Figures",
            "Grant",
            prefix + "-2",
            "Measure",
            "enquiries",
            "Period",
            "2018-19-Q2",
            "Why there is none",
            "not collected");
  }

  /** Adds a row, each value under the heading before it: "Reference", "A-1", "Title", … */
  PortfolioFile row(String sheet, Object... headingsAndValues) {
    var table = workbook.getSheet(sheet);
    var line = table.createRow(table.getLastRowNum() + 1);
    for (var i = 0; i < headingsAndValues.length; i += 2) {
      var column = column(sheet, headingsAndValues[i].toString());
      var value = headingsAndValues[i + 1];
      if (value instanceof Number number) {
        line.createCell(column).setCellValue(number.doubleValue());
      } else {
        line.createCell(column).setCellValue(value.toString());
      }
    }
    return this;
  }

  private int column(String sheet, String heading) {
    for (var cell : workbook.getSheet(sheet).getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(sheet + " has no column " + heading);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
