package org.outturn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentIT {
  private static final String PROVIDER = "provider.lge";
  private static final int LARGEST = 20 * 1024 * 1024;

  private static String subject;

  @BeforeAll
  static void setUpGrant() {
    subject = "grant/" + TestGrant.create("TEST-DOCUMENTS").reference();
  }

  private static ApiClient provider() {
    return Site.api(PROVIDER);
  }

  private static JsonNode added(SentFile file) {
    return file.addedTo(provider(), subject).expect(201).json();
  }

  private static String address(JsonNode document) {
    return "/documents/" + document.get("id").asText();
  }

  private static int kept() {
    return Integer.parseInt(
        Sql.value("SELECT count(*) FROM stored_file WHERE state = 'KEPT'").orElseThrow());
  }

  @Test
  void comes_back_byte_for_byte_to_be_saved_and_never_shown() {
    var document = added(SentFile.pdf("Bericht für Mai.pdf"));

    var content = Site.api("commissioner").get(address(document) + "/content").expect(200);

    assertThat(content.text()).isEqualTo("%PDF-1.4\n% a test\n");
    assertThat(content.header("Content-Type")).hasValue("application/pdf");
    assertThat(content.header("Content-Disposition"))
        .hasValue(
            "attachment; filename=\"Bericht fur Mai.pdf\";"
                + " filename*=UTF-8''Bericht%20f%C3%BCr%20Mai.pdf");
    assertThat(content.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(content.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "report.pdf, '<html><script>alert(1)</script>'",
    "report.pdf, 'MZ\u0090\u0001'",
    "report.pdf, '#!/bin/sh'",
    "report.docx, '%PDF-1.4'",
    "report.exe, '%PDF-1.4'",
    "report.txt, '<svg onload=alert(1)>'"
  })
  void of_a_disguised_type_is_refused_and_nothing_is_kept(String name, String content) {
    var before = kept();
    var refused = SentFile.of(name, content).addedTo(provider(), subject).expect(415);
    assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void larger_than_20_MB_is_refused_and_one_as_large_is_taken() {
    var largest = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), LARGEST);
    added(new SentFile("largest.pdf", largest));
    var larger = Arrays.copyOf(largest, 21 * 1024 * 1024);
    var refused = new SentFile("larger.pdf", larger).addedTo(provider(), subject).expect(413);
    assertThat(refused.json().get("detail").asText()).contains("20 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\Sam\\report.pdf, report.pdf",
    "a\u0001b\u202Ec.pdf, abc.pdf",
    "report, report.pdf"
  })
  void keeps_a_safe_name(String sent, String kept) {
    assertThat(added(SentFile.pdf(sent)).get("fileName").asText()).isEqualTo(kept);
  }

  @Test
  void that_is_empty_or_missing_is_refused_at_the_field() {
    SentFile.of("a.pdf", "").addedTo(provider(), subject).expect(422);
    var missing = provider().post("/documents", "{}").expect(422).json();
    assertThat(missing.get("errors").get(0).get("field").asText()).isEqualTo("subject");
  }

  @Test
  void with_html_or_a_formula_in_its_title_keeps_it_as_text() {
    var title = "=1+1 <b>bold</b>";
    var document =
        SentFile.pdf("a.pdf")
            .to(provider(), "/documents", Map.of("subject", subject, "title", title))
            .expect(201)
            .json();
    assertThat(document.get("title").asText()).isEqualTo(title);
    var page = Site.signedIn(PROVIDER).get(address(document)).expect(200);
    assertThat(page.text()).doesNotContain("<b>bold</b>");
    assertThat(page.page().select("h1").text()).isEqualTo(title);
  }

  @Test
  void with_characters_that_cannot_be_seen_in_its_title_is_refused_at_the_field() {
    var refused =
        SentFile.pdf("a.pdf")
            .to(provider(), "/documents", Map.of("subject", subject, "title", "a\u0000b"))
            .expect(422)
            .json();
    assertThat(refused.get("errors").get(0).get("field").asText()).isEqualTo("title");
  }

  @Test
  void is_replaced_by_a_new_version_and_the_old_one_stays() throws SQLException {
    var document = added(SentFile.of("notes.txt", "first"));
    var at = address(document);
    SentFile.of("notes.txt", "second")
        .to(provider(), at + "/versions", Map.of("note", "Corrected"))
        .expect(201);

    assertThat(provider().get(at + "/content").expect(200).text()).isEqualTo("second");
    assertThat(provider().get(at + "/versions/1/content").expect(200).text()).isEqualTo("first");
    provider().get(at + "/versions/3/content").expect(404);
    var id = document.get("id").asText().substring(4);
    try (var application = Sql.asApplication()) {
      var refused =
          Sql.refusal(
              application, "UPDATE document_version SET note = 'x' WHERE document_id = " + id);
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Test
  void is_not_changed_by_whoever_read_an_older_version() {
    var at = address(added(SentFile.of("plan.txt", "first")));
    SentFile.of("plan.txt", "second").to(provider(), at + "/versions", Map.of()).expect(201);
    var stale =
        provider()
            .request(at + "/withdrawal")
            .header("If-Match", "\"1\"")
            .header("Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"reason\":\"Old\"}"));
    assertThat(provider().send(stale).status()).isEqualTo(412);
  }

  @Test
  void of_a_body_is_not_a_providers_to_withdraw() {
    var document = SentFile.pdf("a.pdf").addedTo(Site.api("commissioner"), subject).expect(201);
    provider()
        .post(address(document.json()) + "/withdrawal", "{\"reason\":\"Not mine\"}")
        .expect(403);
  }

  @Test
  void that_seems_to_hold_personal_data_is_shut_away() {
    var refused =
        SentFile.of("people.csv", "Surname,Date of birth\nX,1\n")
            .addedTo(provider(), subject)
            .expect(422)
            .json();
    assertThat(refused.get("type").asText()).isEqualTo("/problems/personal-data");
    assertThat(Site.api("commissioner").get("/quarantine").text()).contains("TEST-DOCUMENTS");
  }

  @Test
  void is_nothing_to_other_providers_and_bodies() {
    var document = added(SentFile.pdf("a.pdf"));
    for (var other : new String[] {"provider.spark2life", "wf.commissioner", "wcc.engagement"}) {
      Site.api(other).get(address(document)).expect(404);
      Site.api(other).get(address(document) + "/content").expect(404);
      Site.api(other).get("/documents?subject=" + subject).expect(404);
      SentFile.pdf("a.pdf").addedTo(Site.api(other), subject).expect(404);
      Site.signedIn(other).get(address(document)).expect(404);
    }
    SentFile.pdf("a.pdf").addedTo(Site.api("finance"), subject).expect(403);
  }

  @Test
  void can_be_a_reference_without_a_file() {
    var reference =
        provider()
            .post(
                "/documents",
                "{\"subject\":\"%s\",\"title\":\"A study\",\"publisher\":\"A university\"}"
                    .formatted(subject))
            .expect(201)
            .json();
    assertThat(reference.get("kind").asText()).isEqualTo("REFERENCE");
    provider().get(address(reference) + "/content").expect(404);
    SentFile.pdf("a.pdf").to(provider(), address(reference) + "/versions", Map.of()).expect(409);
    assertThat(list().json().get("items").toString()).contains("A study");
  }

  private static Answer list() {
    return provider().get("/documents?size=200&subject=" + subject).expect(200);
  }
}
