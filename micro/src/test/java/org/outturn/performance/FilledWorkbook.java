package org.outturn.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded workbook, filled in as a provider would with a spreadsheet program. */
final class FilledWorkbook {

  private FilledWorkbook() {}

  /** Fills inputs by their defined names: numbers as numbers, anything else as text. */
  static Path of(Path template, Map<String, Object> inputs) {
    try (var file = Files.newInputStream(template);
        var workbook = new XSSFWorkbook(file)) {
      inputs.forEach((name, value) -> fill(workbook, name, value));
      var filled = Files.createTempFile("filled", ".xlsx");
      try (var out = Files.newOutputStream(filled)) {
        workbook.write(out);
      }
      return filled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XSSFWorkbook workbook, String name, Object value) {
    var place = new CellReference(workbook.getName(name).getRefersToFormula());
    var cell =
        workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
