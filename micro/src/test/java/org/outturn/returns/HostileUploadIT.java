package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.XLSX;
import static org.outturn.testing.TestReturn.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.outturn.testing.TestRun;
import org.outturn.workbook.BadUpload;
import org.outturn.workbook.Bombs;
import org.outturn.workbook.HostileFiles;

/** Files that cannot be used are refused with their reason, and change nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileUploadIT {
  private static TestReturn draft;
  private static TestReturn other;
  private static String before;

  @BeforeAll
  static void begin_a_draft() {
    var grant = TestGrant.create("TEST-HOSTILE");
    draft = grant.newReturn();
    other = grant.newReturn();
    draft.upload(GOOD).expect(201);
    before = draft.read(PREPARER).text();
  }

  @AfterEach
  void the_draft_is_unchanged_and_the_server_well() {
    assertThat(draft.read(PREPARER).text()).isEqualTo(before);
    Site.visitor().get("/health/ready").expect(200);
  }

  @AfterAll
  static void a_good_workbook_is_still_taken() {
    draft.upload(TestReturn.goodBut(Map.of("kpi.enquiries.value", 642))).expect(201);

    assertThat(figure(draft.json(), "enquiries").get("value").asInt()).isEqualTo(642);
  }

  static List<BadUpload> files() {
    return BadUpload.refused();
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_refused_with_its_reason(BadUpload bad) {
    problem(draft.upload(bad.file(draft.filled(GOOD))), bad.status(), bad.code());
  }

  @Test
  void another_periods_workbook_of_the_same_grant_is_refused() {
    problem(draft.upload(other.workbook()), 422, "other-period");
  }

  private static void problem(Answer answer, int status, String code) {
    answer.expect(status);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("/problems/" + code);
    assertThat(answer.json().get("detail").asText()).isNotBlank();
  }

  @Test
  void more_than_10_MB_are_refused_that_do_not_say_how_many_they_are() {
    var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge()));

    problem(
        Site.api(PREPARER).send("POST", draft.path("uploads"), XLSX, body), 413, "file-too-large");
  }

  @Test
  void far_more_than_10_MB_are_refused_before_they_are_read() {
    problem(draft.upload(new byte[13 * 1024 * 1024]), 413, "too-large");
  }

  @Test
  void a_part_of_more_than_10_MB_is_refused_like_a_body() {
    problem(multipart(draft, "workbook", tooLarge()), 413, "file-too-large");
  }

  private static byte[] tooLarge() {
    return Bombs.tooLarge(draft.filled(GOOD));
  }

  @Test
  void a_bad_part_of_a_form_is_refused_like_a_body() {
    problem(multipart(draft, "workbook", HostileFiles.csv()), 415, "not-xlsx");
  }

  @Test
  void a_form_without_the_workbook_is_refused() {
    problem(multipart(draft, "file", HostileFiles.csv()), 422, "invalid-input");
  }

  @Test
  void a_good_part_of_a_form_is_taken_like_a_body() {
    multipart(other, "workbook", other.filled(GOOD)).expect(201);

    assertThat(figure(other.json(), "enquiries").get("value").asInt()).isEqualTo(641);
  }

  private static Answer multipart(TestReturn to, String name, byte[] content) {
    var start =
        "--cut\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"; filename=\"return.xlsx\"\r\nContent-Type: "
            + XLSX
            + "\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(start),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--cut--\r\n"));
    return Site.api(PREPARER)
        .send("POST", to.path("uploads"), "multipart/form-data; boundary=cut", body);
  }

  @Test
  void an_upload_cut_off_half_way_leaves_nothing_behind() throws Exception {
    var file = draft.filled(TestReturn.goodBut(Map.of("kpi.enquiries.value", 9999)));

    CutOff.send(draft, file, file.length / 2);

    for (var i = 0; i < 100 && !uploadsOnDisk().isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(uploadsOnDisk()).isEmpty();
  }

  private static List<Path> uploadsOnDisk() throws IOException {
    try (var files = Files.list(TestRun.current().directory().resolve("tmp"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("outturn-")).toList();
    }
  }
}
