package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListFileTest {

  private static final ListTable TABLE =
      new ListTable(
          "Grants",
          List.of("Reference", "Title", "Ceiling", "Ends", "Units"),
          List.of(
              Arrays.asList(
                  "A-1",
                  "=HYPERLINK(\"http://x\")",
                  new Money(new BigDecimal("40000.5")),
                  LocalDate.of(2018, 8, 31),
                  9),
              Arrays.asList("A-2", "Zoë, \"quoted\"\nand more", null, null, -1)));

  @Test
  void a_workbook_holds_numbers_as_numbers_and_texts_as_texts() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ListFile.XLSX.write(TABLE)))) {
      var first = book.getSheet("Grants").getRow(1);
      assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(first.getCell(1).getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(40000.5);
      assertThat(first.getCell(3).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2018, 8, 31));
      assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(9);
      assertThat(book.getSheet("Grants").getRow(2).getCell(2).getStringCellValue()).isEmpty();
    }
  }

  @Test
  void a_csv_is_quoted_where_needed_and_starts_no_formula() {
    assertThat(new String(ListFile.CSV.write(TABLE), StandardCharsets.UTF_8).split("\r\n"))
        .containsExactly(
            "\uFEFFReference,Title,Ceiling,Ends,Units",
            "A-1,\"'=HYPERLINK(\"\"http://x\"\")\",40000.50,2018-08-31,9",
            "A-2,\"Zoë, \"\"quoted\"\"\nand more\",,,-1");
  }

  @Test
  void a_row_is_as_high_as_the_text_that_is_wrapped_in_it() throws IOException {
    var table =
        new ListTable(
            "Conditions",
            List.of("Code", "Requirement"),
            List.of(Arrays.asList("L1", "word ".repeat(30)), Arrays.asList("L2", "short")));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(ListFile.XLSX.write(table)))) {
      var sheet = book.getSheet("Conditions");
      assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(45);
      assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
    }
  }
}
