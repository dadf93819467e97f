package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.workbook.TableColumn.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableReaderTest {

  private static final TableSheet THINGS =
      new TableSheet(
          "Things",
          "One thing a row.",
          List.of(
              TableColumn.of("reference", "Reference", Kind.TEXT, "Its reference.").always(),
              TableColumn.of("startsOn", "Starts on", Kind.DAY, "Its first day."),
              TableColumn.of("sum", "Sum", Kind.MONEY, "Pounds."),
              TableColumn.of("units", "Units", Kind.WHOLE, "How many."),
              TableColumn.of("before", "Before payment", Kind.YES_NO, "Yes or no."),
              TableColumn.choice("kind", "Kind", "Which.", "Big one", "BIG", "Small one", "SMALL"),
              TableColumn.of("others", "Others", Kind.REFERENCES, "Which others.")));

  @TempDir Path folder;

  private TableReading read(Consumer<XSSFWorkbook> fill) throws IOException {
    var empty = new ByteArrayOutputStream();
    new TableTemplate("Things", List.of("Fill it in."), List.of(THINGS)).write(empty);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(empty.toByteArray()))) {
      fill.accept(workbook);
      var file = folder.resolve("things.xlsx");
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return new TableReader(List.of(THINGS), LocalDate.of(2019, 10, 14)).read(file);
    }
  }

  private static void row(XSSFWorkbook workbook, int row, Object... values) {
    var line = workbook.getSheet("Things").createRow(row);
    for (var i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        line.createCell(i).setCellValue(number.doubleValue());
      } else if (values[i] != null) {
        line.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @Test
  void what_is_written_in_one_way_only_is_read() throws IOException {
    var reading =
        read(
            workbook -> {
              row(
                  workbook,
                  1,
                  " A-1 ",
                  "2019-04-01",
                  "£1,234.50",
                  7,
                  "yes",
                  "big one",
                  "A-2, A-3,");
              row(workbook, 2, "A-2", "31/12/2019", 40000, "1,000", "No", "SMALL");
              row(workbook, 4, "A-3", "1 April 2019");
            });

    assertThat(reading.findings()).isEmpty();
    var rows = reading.of(THINGS);
    assertThat(rows).extracting(TableRow::number).containsExactly(2, 3, 5);
    var first = rows.get(0);
    assertThat(first.text("reference")).isEqualTo("A-1");
    assertThat(first.day("startsOn")).isEqualTo(LocalDate.of(2019, 4, 1));
    assertThat(first.money("sum").plain()).isEqualTo("1234.50");
    assertThat(first.number("units")).isEqualTo(new BigDecimal("7"));
    assertThat(first.yes("before")).isTrue();
    assertThat(first.text("kind")).isEqualTo("BIG");
    assertThat(first.references("others")).containsExactly("A-2", "A-3");
    assertThat(first.cell("sum")).isEqualTo("C2");
    assertThat(rows.get(1).day("startsOn")).isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(rows.get(1).number("units")).isEqualTo(new BigDecimal("1000"));
    assertThat(rows.get(1).yes("before")).isFalse();
    assertThat(rows.get(2).day("startsOn")).isEqualTo(LocalDate.of(2019, 4, 1));
    assertThat(rows.get(2).money("sum")).isNull();
  }

  @Test
  void what_could_mean_two_things_is_named_at_its_cell_and_like_errors_stand_together()
      throws IOException {
    var reading =
        read(
            workbook -> {
              row(workbook, 1, "A-1", "03/04/2019", "about 5", 1.5, "maybe", "huge");
              row(workbook, 2, null, "03/04/2019", -1);
            });

    assertThat(reading.failed()).isTrue();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::cell, Finding::measureName)
        .containsExactly(
            tuple("not-a-date", "B2, B3", "Starts on"),
            tuple("not-a-number", "C2", "Sum"),
            tuple("not-whole", "D2", "Units"),
            tuple("not-a-choice", "E2", "Before payment"),
            tuple("not-a-choice", "F2", "Kind"),
            tuple("required-blank", "A3", "Reference"),
            tuple("negative", "C3", "Sum"));
  }

  @Test
  void columns_are_found_by_their_heading_and_unknown_ones_are_named() throws IOException {
    var reading =
        read(
            workbook -> {
              var heads = workbook.getSheet("Things").createRow(0);
              heads.createCell(0).setCellValue("UNITS");
              heads.createCell(1).setCellValue("reference *");
              heads.createCell(2).setCellValue("Colour");
              row(workbook, 1, 3, "A-1", "red");
            });

    assertThat(reading.of(THINGS).get(0).text("reference")).isEqualTo("A-1");
    assertThat(reading.of(THINGS).get(0).cell("reference")).isEqualTo("B2");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("unknown-column", "C1"));
  }

  @Test
  void personal_data_is_an_error_at_its_cell() throws IOException {
    var reading = read(workbook -> row(workbook, 1, "Call 07700 900123"));

    assertThat(reading.findings())
        .extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("personal-data", "A2"));
  }

  @Test
  void merged_cells_and_results_that_were_never_stored_are_errors() throws IOException {
    var reading =
        read(
            workbook -> {
              row(workbook, 1, "A-1", "2019-04-01", 5);
              workbook.getSheet("Things").addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
              workbook.getSheet("Things").getRow(1).createCell(3).setCellFormula("1+1");
            });

    assertThat(reading.findings())
        .extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("merged-cell", "C2"), tuple("formula-without-result", "D2"));
  }

  @Test
  void a_workbook_without_our_sheets_cannot_be_used() {
    assertThatThrownBy(
            () ->
                read(workbook -> workbook.setSheetName(workbook.getSheetIndex("Things"), "Other")))
        .isInstanceOfSatisfying(
            Unreadable.class, wrong -> assertThat(wrong.code()).isEqualTo("not-our-template"));
  }
}
