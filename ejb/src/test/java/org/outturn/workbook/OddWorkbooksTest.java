package org.outturn.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.workbook.SampleReturn.value;
import static org.outturn.workbook.WorkbookFixtures.cell;
import static org.outturn.workbook.WorkbookFixtures.edited;
import static org.outturn.workbook.WorkbookFixtures.withCell;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.performance.FigurePart;

/** What people and programs do to a workbook between its download and its upload. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddWorkbooksTest {

  @Test
  void a_renamed_and_moved_sheet_is_still_read() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook -> {
                  workbook.setSheetName(workbook.getSheetIndex("KPIs"), "Our KPI's 2019");
                  workbook.setSheetOrder("Our KPI's 2019", 3);
                }));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells().get(value("enquiries")))
        .isEqualTo(new ReadCell(value("enquiries"), CellValue.of(641), "Our KPI's 2019", "F4"));
  }

  @Test
  void inserted_rows_are_still_read() {
    var reading =
        ReadingSupport.read(edited(workbook -> workbook.getSheet("KPIs").shiftRows(3, 20, 5)));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells().get(value("enquiries")).cell()).isEqualTo("F9");
  }

  @Test
  void moved_columns_are_still_read() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook -> {
                  var from = cell(workbook, value("enquiries"));
                  from.getRow().createCell(30).setCellValue(77);
                  from.setBlank();
                  workbook.getName("kpi.enquiries.value").setRefersToFormula("KPIs!$AE$4");
                }));

    assertThat(reading.cells().get(value("enquiries")).value()).isEqualTo(CellValue.of(77));
    assertThat(reading.cells().get(value("enquiries")).cell()).isEqualTo("AE4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#REF!", "KPIs!#REF!", "KPIs!$F$4:$G$5", "[1]KPIs!$F$4", "SUM(KPIs!$F$4)"})
  void a_required_input_whose_name_is_lost_is_an_error_that_names_it(String formula) {
    var reading =
        ReadingSupport.read(
            WorkbookFixtures.withPart(
                "xl/workbook.xml",
                part ->
                    part.replaceFirst(
                        "(name=\"kpi.enquiries.value\"[^>]*>)[^<]*", "$1" + escaped(formula))));

    assertThat(reading.errors()).hasSize(1);
    assertThat(reading.errors().get(0).code()).isEqualTo("input-missing");
    assertThat(reading.errors().get(0).message()).contains("Enquiries", "kpi.enquiries.value");
    assertThat(reading.value(value("referrals_accepted"))).contains(CellValue.of(263));
  }

  private static String escaped(String formula) {
    return formula.replace("$", "\\$");
  }

  @Test
  void a_removed_sheet_says_which_figures_went_with_it() {
    var reading =
        ReadingSupport.read(
            edited(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Narrative"))));

    assertThat(reading.errors()).isEmpty();
    assertThat(reading.notes())
        .extracting(Finding::measureName)
        .containsExactly("Successes", "Challenges");
  }

  @Test
  void a_formula_with_a_stored_result_is_read_with_a_note() {
    var reading = ReadingSupport.read(withCell("F4", "<c r=\"F4\"><f>600+41</f><v>641</v></c>"));

    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(641));
    assertThat(reading.notes()).extracting(Finding::code).containsExactly("formula-read");
  }

  @Test
  void a_formula_with_a_stored_text_is_read_with_a_note() {
    var reading =
        ReadingSupport.read(withCell("F4", "<c r=\"F4\" t=\"str\"><f>[1]A!A1</f><v>1,234</v></c>"));

    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(1234));
    assertThat(reading.notes()).extracting(Finding::code).containsExactly("formula-read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<f>1+1</f>", "<f>1+1</f><v></v>", "<f>1+1</f><v/>"})
  void a_formula_without_a_stored_result_is_an_error(String content) {
    var reading = ReadingSupport.read(withCell("F4", "<c r=\"F4\">" + content + "</c>"));

    assertThat(reading.errors())
        .extracting(Finding::code)
        .containsExactly("formula-without-result");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!"})
  void an_error_value_is_an_error_that_shows_it(String error) {
    var reading =
        ReadingSupport.read(
            withCell("F4", "<c r=\"F4\" t=\"e\"><f>1/0</f><v>" + error + "</v></c>"));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly("error-value");
    assertThat(reading.errors().get(0).found()).isEqualTo(error);
  }

  @Test
  void a_cell_hidden_by_a_merge_is_an_error_and_the_first_of_it_is_read() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook ->
                    workbook.getSheet("KPIs").addMergedRegion(CellRangeAddress.valueOf("F4:F6"))));

    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(641));
    assertThat(reading.errors())
        .extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("merged-cell", "F5"), tuple("merged-cell", "F6"));
  }

  @Test
  void the_same_finding_on_both_parts_of_a_measure_is_said_once_in_sheet_order() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook -> {
                  for (var part : new FigurePart[] {FigurePart.DENOMINATOR, FigurePart.NUMERATOR}) {
                    cell(workbook, InputName.figure("harm_reduced", part)).setCellValue("N/A");
                  }
                }));

    assertThat(reading.errors()).hasSize(1);
    assertThat(reading.errors().get(0).cell()).isEqualTo("F11, F12");
  }

  @Test
  void a_comment_that_is_too_long_is_an_error_and_the_rest_is_kept() {
    var reading =
        ReadingSupport.read(
            WorkbookFixtures.withPart(
                "xl/sharedStrings.xml",
                part -> part.replace("Since October 2017.", "x".repeat(40_000))));

    assertThat(reading.errors()).extracting(Finding::code).containsExactly("text-too-long");
    assertThat(reading.errors().get(0).message()).contains("40,000", "10,000");
    assertThat(reading.errors().get(0).found()).hasSizeLessThan(80);
    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(641));
  }

  @Test
  void hidden_characters_in_a_text_are_left_out_with_a_note() {
    var reading =
        ReadingSupport.read(
            WorkbookFixtures.withPart(
                "xl/sharedStrings.xml",
                part ->
                    part.replace("A good quarter.", "A _x0000_\u202egood\u0001 quarter._x000D_")));

    assertThat(reading.value(InputName.section("successes")))
        .contains(CellValue.of("A good quarter."));
    assertThat(reading.notes()).extracting(Finding::code).containsExactly("hidden-characters");
  }

  @Test
  void cells_without_references_and_prefixed_elements_are_read() {
    var reading =
        ReadingSupport.read(
            WorkbookFixtures.withPart(
                "xl/worksheets/sheet2.xml",
                sheet ->
                    sheet.replaceAll("<row r=\"\\d+\"", "<row").replaceAll("<c r=\"\\w+\"", "<c")));

    assertThat(reading.value(value("enquiries"))).contains(CellValue.of(641));
  }

  @Test
  void all_findings_come_in_one_pass_in_sheet_order() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook -> {
                  cell(workbook, value("pending_cases")).setCellValue("£5");
                  cell(workbook, value("enquiries")).setCellValue(-1);
                  cell(workbook, value("open_cases")).setCellValue("1,234");
                }));

    assertThat(reading.findings()).extracting(Finding::cell).containsExactly("F4", "F7", "F8");
  }

  @Test
  void what_looks_like_personal_data_is_never_repeated_in_a_finding() {
    var reading =
        ReadingSupport.read(
            edited(
                workbook ->
                    cell(workbook, value("enquiries")).setCellValue("Jo Smith, DOB 03/04/2004")));

    assertThat(reading.errors().toString()).doesNotContain("Smith", "2004");
    assertThat(reading.personalData()).isNotEmpty();
  }
}
