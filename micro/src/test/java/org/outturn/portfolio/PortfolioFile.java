package org.outturn.portfolio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
