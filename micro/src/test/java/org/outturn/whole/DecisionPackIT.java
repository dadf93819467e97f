package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;

class DecisionPackIT {

  private static Answer pack(String username, String grant, String query) {
    return Site.api(username).get("/grants/" + grant + "/packs/decision.xlsx?" + query);
  }

  private static XSSFWorkbook book(String grant, String query) throws IOException {
    var bytes = pack("commissioner", grant, query).expect(200).bytes();
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static XSSFRow row(XSSFSheet sheet, String start) {
    for (var row : sheet) {
      var cell = row.getCell(0);
      if (cell != null && cell.toString().startsWith(start)) {
        return (XSSFRow) row;
      }
    }
    throw new AssertionError("No row " + start + " on " + sheet.getSheetName());
  }

  @ParameterizedTest
  @CsvSource({
    "Enquiries, 641",
    "Referrals accepted, 263",
    "Young people supported, 160",
    "Open cases, 85",
    "Pending cases, 27",
    "Intensive cases over six months, 40"
  })
  void shows_the_figures_that_pcd_211_published(String measure, int value) throws IOException {
    for (var audience : new String[] {"internal", "publication"}) {
      try (var book = book("LGE-2016", "audience=" + audience)) {
        var line = row(book.getSheet("Performance"), measure);
        assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Gang involvement reduced, 21, 28, 0.75",
    "Harm or feeling vulnerable, 23, 28, 0.82",
    "Offending reduced, 11, 15,",
    "Victimisation reduced, 9, 11,"
  })
  void shows_the_outcomes_that_pcd_211_published(
      String outcome, int some, int all, Double published) throws IOException {
    try (var book = book("LGE-2016", "audience=publication")) {
      var line = row(book.getSheet("Outcomes"), outcome);
      assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(some);
      assertThat(line.getCell(5).getNumericCellValue()).isEqualTo(all);
      if (published != null) {
        assertThat(line.getCell(9).getNumericCellValue()).isEqualTo(published);
        assertThat(line.getCell(10).getStringCellValue()).contains("our arithmetic");
      }
    }
  }

  @Test
  void is_the_same_file_for_the_same_past_day_and_audience() {
    var query = "asAt=2019-05-01&audience=internal";
    assertThat(pack("commissioner", "LGE-2017", query).expect(200).bytes())
        .isEqualTo(pack("analyst", "LGE-2017", query).expect(200).bytes());
  }

  @Test
  void holds_only_what_was_recorded_by_its_day() throws IOException {
    try (var book = book("LGE-2017", "asAt=2018-01-25&audience=internal")) {
      var text = new StringBuilder();
      book.getSheet("Summary").forEach(row -> text.append(row.getCell(0)).append('\n'));
      assertThat(text).contains("LGE-2017, October to December 2017 (Q3, 2017 to 2018): submitted");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"asAt=2031-01-01", "asAt=2017-09-01", "asAt=yesterday", "audience=everybody"})
  void says_which_packs_cannot_be_had(String query) {
    var problem = pack("commissioner", "LGE-2017", query).expect(422).json();
    assertThat(problem.get("errors").get(0).get("message").asText()).isNotBlank();
  }

  @Test
  void is_for_those_who_may_build_packs_of_their_own_body() {
    pack("provider.lge", "LGE-2017", "").expect(403);
    pack("wf.commissioner", "LGE-2017", "").expect(404);
  }

  @Nested
  class Its_figures {

    @Test
    void lead_to_the_cell_and_the_person_who_accepted_them() throws IOException {
      try (var book = book("LGE-2016", "audience=internal")) {
        var cell = row(book.getSheet("Performance"), "Enquiries").getCell(2);
        var place = cell.getHyperlink().getLocation();
        var origin =
            book.getSheet("Provenance")
                .getRow(Integer.parseInt(place.substring(place.indexOf("!A") + 2)) - 1);
        var id = origin.getCell(2).getStringCellValue();
        var figure = Site.api("commissioner").get("/figures/" + id).expect(200).json();
        assertThat(figure.get("value").asInt()).isEqualTo(641);
        assertThat(figure.get("period").asText()).isEqualTo("2017-18-Q1");
        assertThat(figure.get("returnVersion").asInt()).isEqualTo(1);
        assertThat(figure.get("cell").asText()).isEqualTo(origin.getCell(10).getStringCellValue());
        assertThat(figure.get("acceptedBy").asText())
            .isEqualTo(origin.getCell(14).getStringCellValue());
        assertThat(figure.get("file").get("sha256").asText())
            .isEqualTo(origin.getCell(16).getStringCellValue());
        Site.api("wf.commissioner").get("/figures/" + id).expect(404);
        Site.api("commissioner").get("/figures/" + id + "/workbook").expect(200);
        var page = Site.signedIn("commissioner").get("/figures/" + id).expect(200).page();
        assertThat(page.text()).contains("The cells around it", "641");
      }
    }
  }

  @Test
  void can_be_chosen_on_a_page_that_says_what_is_left_out() {
    var visitor = Site.signedIn("commissioner");
    var page = visitor.get("/grants/LGE-2017/packs").expect(200).page();
    assertThat(page.select("h1").text()).isEqualTo("Decision pack");
    assertThat(page.text()).contains("July to September 2019 (Q2, 2019 to 2020)");
    var wrong =
        visitor.get(
            "/grants/LGE-2017/packs/decision"
                + "?asAt-day=31&asAt-month=2&asAt-year=2019&audience=internal");
    assertThat(wrong.expect(400).page().select(".govuk-error-summary").text())
        .contains("real date");
  }
}
