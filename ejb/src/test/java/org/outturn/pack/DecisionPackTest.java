package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.disclosure.Audience;

class DecisionPackTest {

  private static XSSFWorkbook read(PackModel model) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(DecisionPack.write(model)));
  }

  private static List<XSSFCell> cells(XSSFSheet sheet) {
    var cells = new ArrayList<XSSFCell>();
    sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
    return cells;
  }

  private static Optional<XSSFRow> row(XSSFSheet sheet, int column, String text) {
    for (var row : sheet) {
      var cell = row.getCell(column);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().lines().findFirst().orElse("").equals(text)) {
        return Optional.of((XSSFRow) row);
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void equal_content_gives_equal_bytes(Audience audience) {
    assertThat(DecisionPack.write(PackFixture.following(audience)))
        .isEqualTo(DecisionPack.write(PackFixture.following(audience)));
  }

  @Nested
  class Of_the_grant_that_the_decision_reports_on {

    @ParameterizedTest
    @CsvSource({
      "Enquiries, 641",
      "Referrals accepted, 263",
      "Young people supported, 160",
      "Open and active cases, 85",
      "Pending cases, 27",
      "Intensive cases over six months, 40"
    })
    void shows_the_published_figures_to_any_audience(String measure, int value) throws IOException {
      for (var audience : Audience.values()) {
        try (var book = read(PackFixture.previous(audience))) {
          var line = row(book.getSheet("Performance"), 0, measure).orElseThrow();
          assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(value);
        }
      }
    }

    @ParameterizedTest
    @CsvSource({
      "Engaged in exit activity and reduced or ceased involvement, 21, 28, 0.75, 0.566, 0.873, 0.75",
      "Reduced harm or feeling vulnerable, 23, 28, 0.821, 0.644, 0.921, 0.82",
      "Fewer recorded offences, 11, 15, 0.733, 0.480, 0.891,",
      "Less recorded victimisation, 9, 11, 0.818, 0.523, 0.949,"
    })
    void shows_the_published_outcomes_with_n_and_interval(
        String outcome,
        int some,
        int all,
        double percent,
        double low,
        double high,
        Double published)
        throws IOException {
      for (var audience : Audience.values()) {
        try (var book = read(PackFixture.previous(audience))) {
          var line = row(book.getSheet("Outcomes"), 0, outcome).orElseThrow();
          assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(some);
          assertThat(line.getCell(5).getNumericCellValue()).isEqualTo(all);
          assertThat(line.getCell(6).getNumericCellValue()).isEqualTo(percent);
          assertThat(line.getCell(7).getNumericCellValue()).isEqualTo(low);
          assertThat(line.getCell(8).getNumericCellValue()).isEqualTo(high);
          assertThat(DateUtil.isCellDateFormatted(line.getCell(3))).isTrue();
          if (published != null) {
            assertThat(line.getCell(9).getNumericCellValue()).isEqualTo(published);
            assertThat(line.getCell(10).getStringCellValue()).contains("Number: our arithmetic");
          } else {
            assertThat(line.getCell(10).getStringCellValue()).contains("the rest not stated");
          }
        }
      }
    }

    @Test
    void leads_from_every_figure_to_where_it_comes_from() throws IOException {
      try (var book = read(PackFixture.previous(Audience.INTERNAL))) {
        var cell = row(book.getSheet("Performance"), 0, "Enquiries").orElseThrow().getCell(2);
        var place = cell.getHyperlink().getLocation();
        assertThat(place).startsWith("'Provenance'!A");
        var row = book.getSheet("Provenance").getRow(Integer.parseInt(place.substring(14)) - 1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Performance");
        assertThat(row.getCell(1).getStringCellValue())
            .isEqualTo(cell.getAddress().formatAsString());
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("LGE-2016");
        assertThat(row.getCell(4).getStringCellValue()).isEqualTo("2017-18-Q1");
        assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1);
        assertThat(row.getCell(9).getStringCellValue()).isEqualTo("KPIs");
        assertThat(row.getCell(14).getStringCellValue()).isEqualTo("Cam Missioner");
        assertThat(row.getCell(16).getStringCellValue()).isEqualTo("ab".repeat(32));
      }
    }
  }

  @Nested
  class Of_the_grant_that_followed {

    @Test
    void says_what_is_not_yet_accepted() throws IOException {
      try (var book = read(PackFixture.following(Audience.INTERNAL))) {
        assertThat(cells(book.getSheet("Summary")))
            .anyMatch(
                cell ->
                    cell.toString()
                        .equals(
                            "LGE-2017, July to September 2019 (Q2, 2019 to 2020): in progress. Its"
                                + " figures are left out."));
      }
    }

    @Test
    void adds_flows_up_and_takes_the_latest_of_totals_so_far() throws IOException {
      try (var book = read(PackFixture.following(Audience.INTERNAL))) {
        var sheet = book.getSheet("Performance");
        var closed = row(sheet, 0, "Closed before engagement").orElseThrow();
        var referrals = row(sheet, 0, "Referrals accepted").orElseThrow();
        assertThat(closed.getCell(12).getNumericCellValue())
            .isEqualTo(11 + 12 + 13 + 14 + 15 + 16 + 17);
        assertThat(referrals.getCell(12).getNumericCellValue()).isEqualTo(280);
      }
    }

    @Test
    void leaves_a_gap_between_the_predecessor_and_itself() throws IOException {
      try (var book = read(PackFixture.following(Audience.INTERNAL))) {
        var line = row(book.getSheet("Performance"), 0, "Enquiries").orElseThrow();
        assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(641);
        assertThat(line.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(85);
      }
    }

    @Test
    void draws_native_charts() throws IOException {
      try (var book = read(PackFixture.following(Audience.INTERNAL))) {
        assertThat(book.getSheet("Performance").getDrawingPatriarch().getCharts()).hasSize(6);
        assertThat(book.getSheet("Money").getDrawingPatriarch().getCharts()).hasSize(1);
      }
    }

    @Test
    void prints_landscape_one_page_wide_with_the_head_of_the_audit_chain() throws IOException {
      try (var book = read(PackFixture.following(Audience.INTERNAL))) {
        for (var sheet : book) {
          assertThat(sheet.getPrintSetup().getLandscape()).as(sheet.getSheetName()).isTrue();
          assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getFooter().getRight()).contains(PackFixture.HASH);
          assertThat(sheet.getFooter().getCenter()).isEqualTo("Page &P of &N");
        }
        assertThat(book.getSheet("Performance").getRepeatingRows()).isNotNull();
      }
    }

    @Test
    void holds_no_small_count_of_unpublished_people_when_made_for_publication() throws IOException {
      try (var book = read(PackFixture.following(Audience.PUBLICATION))) {
        var sheet = book.getSheet("Performance");
        var pending = row(sheet, 0, "Pending cases").orElseThrow();
        assertThat(pending.getCell(2).getNumericCellValue()).as("published").isEqualTo(27);
        assertThat(pending.getCell(4).getStringCellValue()).isEqualTo("hidden to protect people");
        var supported = row(sheet, 0, "Young people supported").orElseThrow();
        assertThat(
                List.of(supported.getCell(7), supported.getCell(8)).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING))
            .as("120 then 125: the step of 5 must not be worked out")
            .isNotEmpty();
      }
    }

    @Test
    void names_nobody_when_made_for_publication() throws IOException {
      try (var book = read(PackFixture.following(Audience.PUBLICATION))) {
        assertThat(cells(book.getSheet("Provenance")))
            .noneMatch(cell -> cell.toString().contains("Cam Missioner"));
      }
    }
  }

  @Test
  void a_percentage_and_its_interval_are_hidden_with_the_count_they_rest_on() throws IOException {
    var hidden = "hidden to protect people";
    try (var book = read(PackFixture.following(Audience.PUBLICATION))) {
      var harm = row(book.getSheet("Performance"), 0, "Reduced harm or feeling vulnerable");
      var number = harm.orElseThrow().getRowNum();
      var sheet = book.getSheet("Performance");
      for (var column = 4; column < 11; column++) {
        var some = sheet.getRow(number).getCell(column).toString();
        var all = sheet.getRow(number + 1).getCell(column).toString();
        var percent = sheet.getRow(number + 2).getCell(column).toString();
        assertThat(percent.equals(hidden)).isEqualTo(some.equals(hidden) || all.equals(hidden));
      }
    }
  }
}
