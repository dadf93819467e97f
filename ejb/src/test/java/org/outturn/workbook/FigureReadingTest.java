package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.workbook.SampleReturn.value;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.Absence;
import org.outturn.workbook.Finding.Severity;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigureReadingTest {

  /** Which cell, what stands in it as text, what is read, and the code of the note. */
  @ParameterizedTest(name = "{0}: \"{1}\" is read as {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "enquiries|641|641|read-as",
        "enquiries| 7 |7|read-as",
        "enquiries|1,234|1234|read-as",
        "enquiries|1,234,567|1234567|read-as",
        "enquiries|12.0|12|read-as",
        "enquiries|+5|5|read-as",
        "match_funding|£1,234.50|1234.5|read-as",
        "match_funding|£ 20|20|read-as",
        "satisfaction|12%|12|read-as",
        "satisfaction|12.5 %|12.5|read-as",
      })
  void a_text_that_means_one_number_is_read_with_a_note(
      String measure, String text, BigDecimal number, String code) {
    var reading = withText(measure, text);

    assertThat(reading.value(value(measure))).contains(CellValue.of(number));
    assertThat(reading.errors()).isEmpty();
    assertThat(reading.notes()).extracting(Finding::code).containsExactly(code);
    assertThat(reading.notes().get(0).message()).contains("We read this as");
  }

  @ParameterizedTest(name = "{0}: \"{1}\" is refused as {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "enquiries|£5|money-in-count",
        "enquiries|12%|percent-in-count",
        "satisfaction|£5|money-in-count",
        "match_funding|5%|percent-in-count",
        "enquiries|N/A|unclear-absence",
        "enquiries|n/a |unclear-absence",
        "enquiries|nil|unclear-absence",
        "enquiries|-|unclear-absence",
        "enquiries|tbc|unclear-absence",
        "enquiries|7 (approx)|not-a-number",
        "enquiries|about 7|not-a-number",
        "enquiries|7 people|not-a-number",
        "enquiries|5-10|not-a-number",
        "enquiries|<5|not-a-number",
        "enquiries|1,23|not-a-number",
        "enquiries|1.234,5|not-a-number",
        "enquiries|(5)|not-a-number",
        "enquiries|1e3|not-a-number",
        "enquiries|٧|not-a-number",
        "enquiries|not applicable this time|not-a-number",
        "enquiries|-5|negative",
        "enquiries|7.5|not-whole",
        "match_funding|-£5|negative",
        "match_funding|1.005|not-whole",
        "enquiries|999999999999999|too-large",
      })
  void a_text_that_is_no_figure_or_could_mean_two_things_is_an_error(
      String measure, String text, String code) {
    var reading = withText(measure, text);

    assertThat(reading.value(value(measure))).isEmpty();
    assertThat(reading.errors()).extracting(Finding::code).containsExactly(code);
    assertThat(reading.errors().get(0))
        .satisfies(
            error -> {
              assertThat(error.measureCode()).isEqualTo(measure);
              assertThat(error.found()).isEqualTo(CellText.shortened(text));
              assertThat(error.allowed()).isNotEmpty();
            });
  }

  @Test
  void not_applicable_that_is_unclear_is_told_the_words_that_are_read() {
    assertThat(withText("enquiries", "N/A").errors().get(0).message())
        .contains("“not applicable”", "“not collected”");
  }

  @ParameterizedTest
  @CsvSource({"not applicable,NOT_APPLICABLE", "Not Collected,NOT_COLLECTED", "' ',BLANK"})
  void the_words_for_an_absence_are_read_without_a_note(String text, Absence absence) {
    var reading = withText("average_weeks", text);

    assertThat(reading.value(value("average_weeks"))).contains(CellValue.of(absence));
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "enquiries,-1,negative",
    "enquiries,7.5,not-whole",
    "enquiries,1E+13,too-large",
    "enquiries,1E+300,not-a-number",
    "match_funding,10.005,not-whole",
  })
  void a_number_that_cannot_be_a_figure_is_an_error(String measure, double number, String code) {
    var reading = with(measure, cell -> cell.setCellValue(number));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly(code);
  }

  @Test
  void noise_beyond_what_excel_shows_is_not_read() {
    var reading = with("average_weeks", cell -> cell.setCellValue(0.1 + 0.2));

    assertThat(reading.value(value("average_weeks"))).contains(CellValue.of(new BigDecimal("0.3")));
  }

  @Test
  void a_number_that_excel_shows_as_a_percentage_is_no_count() {
    var reading = with("enquiries", cell -> shown(cell, 0.12, "0%"));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly("percent-in-count");
  }

  @Test
  void a_number_that_excel_shows_as_a_percentage_is_read_as_one_where_one_is_asked_for() {
    var reading = with("satisfaction", cell -> shown(cell, 0.12, "0%"));

    assertThat(reading.value(value("satisfaction"))).contains(CellValue.of(12));
    assertThat(reading.notes()).extracting(Finding::code).containsExactly("read-as");
  }

  @Test
  void a_percentage_below_one_asks_whether_a_share_was_meant() {
    var reading = with("satisfaction", cell -> cell.setCellValue(0.12));

    assertThat(reading.findings())
        .extracting(Finding::severity, Finding::code)
        .containsExactly(tuple(Severity.WARNING, "percent-or-fraction"));
  }

  @Test
  void a_date_is_no_figure() {
    var reading = with("enquiries", cell -> shown(cell, 43497, "d mmm yyyy"));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly("date-in-figure");
    assertThat(reading.errors().get(0).message()).contains("1 February 2019");
  }

  @Test
  void a_date_of_a_workbook_that_counts_from_1904_is_named_rightly() {
    var file =
        WorkbookFixtures.edited(
            workbook -> {
              workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
              shown(WorkbookFixtures.cell(workbook, value("enquiries")), 42035, "d mmm yyyy");
            });

    assertThat(ReadingSupport.read(file).errors().get(0).message()).contains("1 February 2019");
  }

  @Test
  void true_and_false_are_no_figures() {
    var reading = with("enquiries", cell -> cell.setCellValue(true));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly("not-a-number");
  }

  @Test
  void hidden_characters_around_a_number_are_left_out_with_a_note() {
    var reading = withText("enquiries", "\u202e641\u200f");

    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(641));
    assertThat(reading.notes())
        .extracting(Finding::code)
        .containsExactly("hidden-characters", "read-as");
  }

  private static void shown(XSSFCell cell, double number, String format) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  private static Reading withText(String measure, String text) {
    return with(measure, cell -> cell.setCellValue(text));
  }

  private static Reading with(String measure, Consumer<XSSFCell> change) {
    return ReadingSupport.read(
        WorkbookFixtures.edited(
            workbook -> change.accept(WorkbookFixtures.cell(workbook, value(measure)))));
  }
}
