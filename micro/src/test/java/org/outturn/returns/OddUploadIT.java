package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.figure;
import static org.outturn.testing.TestReturn.goodBut;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;
import org.outturn.workbook.BadUpload;
import org.outturn.workbook.OddFiles;

/** Readable workbooks with odd content become the draft, each oddity said with its cell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddUploadIT {
  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-ODD");
  }

  static List<BadUpload> files() {
    return BadUpload.read();
  }

  @ParameterizedTest
  @MethodSource("files")
  void its_good_cells_become_the_draft_and_the_oddity_is_said_with_its_cell(BadUpload odd) {
    var one = grant.newReturn();

    var answer = one.upload(odd.file(one.filled(GOOD))).expect(201).json();

    if (odd.code() == null) {
      assertThat(answer.get("errors")).isEmpty();
      assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
    } else {
      var finding = finding(answer, odd.code());
      assertThat(finding.get("measure").asText()).isNotBlank();
      assertThat(finding.get("message").asText()).hasSizeGreaterThan(15);
    }
    one.upload(GOOD).expect(201);
    assertThat(one.json().get("errors")).isEmpty();
  }

  private static JsonNode finding(JsonNode answer, String code) {
    return Stream.of("errors", "warnings", "notes")
        .flatMap(kind -> StreamSupport.stream(answer.get(kind).spliterator(), false))
        .filter(finding -> finding.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + code + " in " + answer));
  }

  private static JsonNode upload(TestReturn to, UnaryOperator<byte[]> change) {
    return to.upload(change.apply(to.filled(GOOD))).expect(201).json();
  }

  @ParameterizedTest
  @CsvSource({"'1,234',1234", "' 7 ',7"})
  void a_number_written_as_text_is_read_with_a_note(String text, int number) {
    var one = grant.newReturn();

    var answer = upload(one, good -> OddFiles.text(good, text));

    assertThat(answer.get("errors")).isEmpty();
    assertThat(answer.get("notes")).hasSize(1);
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"£5", "12%", "N/A", "7 (approx)", "-4", "2.5"})
  void what_is_no_count_is_an_error_at_its_cell(String text) {
    var one = grant.newReturn();

    var answer = upload(one, good -> OddFiles.text(good, text));

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
  void a_renamed_sheet_is_remembered_with_its_figures() {
    var one = grant.newReturn();

    upload(one, good -> OddFiles.insertedRows(OddFiles.movedColumn(good)));
    assertThat(figure(one.json(), "enquiries").get("cell").asText()).matches("AE\\d+");

    upload(one, OddFiles::renamedSheet);
    assertThat(figure(one.json(), "enquiries").get("sheet").asText()).isEqualTo("Our KPI's 2019");
  }

  @Test
  void what_a_removed_sheet_held_keeps_the_return_from_being_submitted() {
    var one = grant.newReturn();

    upload(one, OddFiles::removedSheet);

    one.submit().expect(422);
  }

  @Test
  void a_date_of_1904_is_named_as_the_day_that_it_shows() {
    var answer = upload(grant.newReturn(), OddFiles::dateFrom1904);

    assertThat(finding(answer, "date-in-figure").get("message").asText())
        .contains("1 February 2019");
  }

  @Test
  void of_merged_inputs_the_first_is_read_and_the_others_are_errors() {
    var one = grant.newReturn();

    var answer = upload(one, OddFiles::mergedInputs);

    assertThat(answer.get("errors")).hasSize(1);
    assertThat(finding(answer, "merged-cell").get("measure").asText())
        .isEqualTo("referrals_accepted");
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
    one.submit().expect(422);
  }

  @Test
  void hidden_characters_of_comment_and_narrative_reach_nobody() {
    var one = grant.newReturn();

    var answer = upload(one, OddFiles::hiddenText);

    assertThat(answer.get("errors")).isEmpty();
    var kept = one.json().get("texts");
    assertThat(kept.get("kpi.enquiries").asText()).isEqualTo(OddFiles.SEEN);
    assertThat(kept.get("successes").asText()).isEqualTo(OddFiles.SEEN);
    assertThat(Site.api("commissioner").get(one.path()).expect(200).text())
        .doesNotContain("\\u0000", "\u202e", "\u200f");
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
  void of_a_comment_of_40000_characters_the_rest_of_the_workbook_is_kept() {
    var one = grant.newReturn();

    upload(one, OddFiles::longComment);

    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(641);
    one.submit().expect(422);
  }
}
