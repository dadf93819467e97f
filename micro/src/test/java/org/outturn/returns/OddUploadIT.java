package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.figure;
import static org.outturn.testing.TestReturn.goodBut;
import static org.outturn.workbook.WorkbookFixtures.cell;
import static org.outturn.workbook.WorkbookFixtures.edited;
import static org.outturn.workbook.WorkbookFixtures.withPart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;
import org.outturn.workbook.HostileFiles;
import org.outturn.workbook.InputName;

/** Readable workbooks with odd content become the draft, each oddity said with its cell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddUploadIT {
  private static final InputName ENQUIRIES = new InputName("kpi.enquiries.value");

  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-ODD");
  }

  private static JsonNode upload(TestReturn to, Consumer<XSSFWorkbook> change) {
    return to.upload(edited(to.filled(GOOD), change)).expect(201).json();
  }

  @ParameterizedTest
  @CsvSource({"'1,234',1234", "' 7 ',7"})
  void a_number_written_as_text_is_read_with_a_note(String text, int number) {
    var one = grant.newReturn();

    var answer = one.upload(goodBut(Map.of("kpi.enquiries.value", text))).expect(201).json();

    assertThat(answer.get("errors")).isEmpty();
    assertThat(answer.get("notes")).hasSize(1);
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"£5", "12%", "N/A", "7 (approx)", "-4", "2.5"})
  void what_is_no_count_is_an_error_at_its_cell(String text) {
    var one = grant.newReturn();

    var answer = one.upload(goodBut(Map.of("kpi.enquiries.value", text))).expect(201).json();

    assertThat(answer.get("errors")).hasSize(1);
    var error = answer.get("errors").get(0);
    assertThat(error.get("measure").asText()).isEqualTo("enquiries");
    assertThat(error.get("sheet").asText()).isEqualTo("KPIs");
    assertThat(error.get("cell").asText()).matches("[A-Z]+\\d+");
    assertThat(error.get("message").asText()).isNotBlank();
    assertThat(figure(one.json(), "pending_cases").get("value").asInt()).isEqualTo(27);
    one.submit().expect(422);
  }

  @Test
  void a_renamed_sheet_with_inserted_rows_is_read_by_name() {
    var one = grant.newReturn();

    var answer =
        upload(
            one,
            workbook -> {
              workbook.setSheetName(workbook.getSheetIndex("KPIs"), "Our figures");
              workbook.getSheet("Our figures").shiftRows(3, 20, 5);
            });

    assertThat(answer.get("errors")).isEmpty();
    assertThat(figure(one.json(), "enquiries").get("sheet").asText()).isEqualTo("Our figures");
  }

  @Test
  void a_removed_sheet_says_what_went_with_it() {
    var one = grant.newReturn();

    var answer = upload(one, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("KPIs")));

    assertThat(answer.get("errors")).isNotEmpty();
    one.submit().expect(422);
  }

  @Test
  void an_error_value_is_an_error() {
    var one = grant.newReturn();

    var answer =
        upload(
            one,
            workbook ->
                cell(workbook, ENQUIRIES)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0));

    assertThat(answer.get("errors").get(0).get("code").asText()).isEqualTo("error-value");
  }

  @Test
  void a_formula_is_read_by_its_stored_result_with_a_note() {
    var one = grant.newReturn();

    var answer = upload(one, workbook -> cell(workbook, ENQUIRIES).setCellFormula("600+41"));

    assertThat(answer.get("errors")).isEmpty();
    assertThat(answer.get("notes").get(0).get("code").asText()).isEqualTo("formula-read");
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
  }

  @Test
  void a_formula_never_calculated_is_an_error() {
    var one = grant.newReturn();
    var calculated =
        edited(one.filled(GOOD), workbook -> cell(workbook, ENQUIRIES).setCellFormula("600+41"));

    var answer =
        one.upload(
                withPart(
                    calculated,
                    "xl/worksheets/sheet2.xml",
                    sheet -> sheet.replaceFirst("<f>600\\+41</f><v>[^<]*</v>", "<f>600+41</f>")))
            .expect(201)
            .json();

    assertThat(answer.get("errors").get(0).get("code").asText())
        .isEqualTo("formula-without-result");
  }

  @Test
  void a_part_above_its_whole_is_an_error() {
    var one = grant.newReturn();

    var answer = one.upload(goodBut(Map.of("kpi.harm_reduced.numerator", 16))).expect(201).json();

    assertThat(answer.get("errors").get(0).get("code").asText()).isEqualTo("part-above-whole");
  }

  @Test
  void a_total_so_far_that_falls_asks_for_an_explanation() {
    var first = grant.newReturn("2019-01-01", "2019-01-31", "2019-02-20");
    first.upload(GOOD).expect(201);
    first.submit().expect(200);
    var next = grant.newReturn("2019-02-01", "2019-02-28", "2019-03-20");

    var answer = next.upload(goodBut(Map.of("kpi.enquiries.value", 600))).expect(201).json();

    assertThat(answer.get("warnings").get(0).get("code").asText()).isEqualTo("total-falls");
    assertThat(answer.get("warnings").get(0).get("message").asText()).contains("641");
  }

  @Test
  void a_comment_of_40000_characters_is_an_error_and_the_rest_is_kept() {
    var one = grant.newReturn();
    var marked = one.filled(goodBut(Map.of("kpi.enquiries.comment", "A long story.")));

    var answer =
        one.upload(
                withPart(
                    marked,
                    "xl/sharedStrings.xml",
                    part -> part.replace("A long story.", "x".repeat(40_000))))
            .expect(201)
            .json();

    assertThat(answer.get("errors").get(0).get("code").asText()).isEqualTo("text-too-long");
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
  }

  @Test
  void a_million_empty_formatted_rows_do_no_harm() {
    var one = grant.newReturn();

    var answer = one.upload(HostileFiles.millionEmptyRows(one.filled(GOOD))).expect(201).json();

    assertThat(answer.get("errors")).isEmpty();
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
  }
}
