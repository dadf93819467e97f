package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.figure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;
import org.outturn.testing.Visitor;
import org.outturn.workbook.BadUpload;
import org.outturn.workbook.Bombs;

/** The page of the upload says what is wrong with a file beside the field, and changes nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFormIT {
  private static TestReturn draft;
  private static Visitor provider;
  private static String before;

  @BeforeAll
  static void begin_a_draft() {
    draft = TestGrant.create("TEST-HOSTILE-FORM").newReturn();
    draft.upload(GOOD).expect(201);
    before = draft.read(PREPARER).text();
    provider = Site.signedIn(PREPARER);
  }

  @AfterEach
  void the_draft_is_unchanged() {
    assertThat(draft.read(PREPARER).text()).isEqualTo(before);
  }

  @AfterAll
  static void a_good_workbook_is_still_taken() {
    var good = draft.filled(TestReturn.goodBut(Map.of("kpi.enquiries.value", 642)));

    assertThat(send(good).expect(303).header("Location").orElseThrow()).endsWith("/figures");
    assertThat(figure(draft.json(), "enquiries").get("value").asInt()).isEqualTo(642);
  }

  private static Answer send(byte[] file) {
    return provider.postFile(draft.path("upload"), "workbook", "return.xlsx", file);
  }

  static List<BadUpload> files() {
    return BadUpload.refused();
  }

  @ParameterizedTest
  @MethodSource("files")
  void says_what_is_wrong(BadUpload bad) {
    var answer = send(bad.file(draft.filled(GOOD)));

    // Browsers send an empty file where none was chosen, which is a fault of the form.
    answer.expect(bad.code().equals("empty-file") ? 400 : bad.status());
    var page = answer.page();
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#workbook");
    assertThat(page.select("#workbook-error").text()).hasSizeGreaterThan(30);
  }

  @Test
  void a_file_of_more_than_10_MB_is_told_the_limit() {
    var page = send(Bombs.tooLarge(draft.filled(GOOD))).expect(413).page();

    assertThat(page.select(".govuk-error-summary").text()).contains("smaller than 10MB");
  }

  @Test
  void a_far_larger_file_is_told_the_limit_before_it_is_read() {
    var page = send(new byte[13 * 1024 * 1024]).expect(413).page();

    assertThat(page.select("main").text()).contains("10 MB");
  }
}
