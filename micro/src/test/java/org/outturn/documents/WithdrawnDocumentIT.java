package org.outturn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;

/** A document that no longer counts, and one in which personal data was found. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawnDocumentIT {
  private static final String PROVIDER = "provider.lge";

  private static String subject;

  @BeforeAll
  static void setUpGrant() {
    subject = "grant/" + TestGrant.create("TEST-WITHDRAWN").reference();
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

  @Test
  void is_withdrawn_once_with_a_reason_and_kept() {
    var at = address(added(SentFile.pdf("wrong.pdf")));
    provider().post(at + "/withdrawal", "{}").expect(422);
    var gone = provider().post(at + "/withdrawal", "{\"reason\":\"The wrong file\"}").expect(200);
    assertThat(gone.json().get("status").asText()).isEqualTo("WITHDRAWN");
    provider().post(at + "/withdrawal", "{\"reason\":\"Again\"}").expect(409);
    SentFile.pdf("right.pdf").to(provider(), at + "/versions", Map.of()).expect(409);
    provider().get(at + "/content").expect(200);
  }

  @Test
  void once_withdrawn_is_open_only_to_those_who_may_change_it_and_to_auditors() {
    var at = address(added(SentFile.pdf("superseded.pdf")));
    provider().post(at + "/withdrawal", "{\"reason\":\"The wrong file\"}").expect(200);

    for (var reader : new String[] {PROVIDER, "commissioner", "auditor"}) {
      Site.api(reader).get(at + "/content").expect(200);
      Site.signedIn(reader).get(at + "/versions/1").expect(200);
    }
    var seen = Site.api("finance").get(at).expect(200).json();
    assertThat(seen.get("withdrawal").get("reason").asText()).isEqualTo("The wrong file");
    assertThat(seen.findValues("content")).allMatch(JsonNode::isNull);
    Site.api("finance").get(at + "/content").expect(403);
    Site.api("finance").get(at + "/versions/1/content").expect(403);
    var page = Site.signedIn("finance").get(at).expect(200).page();
    assertThat(page.select("main a[href*=versions]")).isEmpty();
  }

  @Test
  void in_which_personal_data_is_found_is_shut_away_and_erased_by_two_people() {
    var document = added(SentFile.pdf("register.pdf"));
    var at = address(document);
    SentFile.pdf("register.pdf").to(provider(), at + "/versions", Map.of()).expect(201);
    provider().post(at + "/shutting-away", "{}").expect(422);
    Site.api("auditor").post(at + "/shutting-away", "{\"reason\":\"Names\"}").expect(403);

    var gone = provider().post(at + "/shutting-away", "{\"reason\":\"Names\"}").expect(200);

    assertThat(gone.json().get("status").asText()).isEqualTo("WITHDRAWN");
    assertThat(gone.json().get("shutAway").asBoolean()).isTrue();
    for (var reader : new String[] {PROVIDER, "commissioner", "auditor"}) {
      Site.api(reader).get(at + "/content").expect(404);
      Site.api(reader).get(at + "/versions/1/content").expect(404);
    }
    provider().post(at + "/shutting-away", "{\"reason\":\"Names\"}").expect(409);
    var file =
        Sql.value(
                "SELECT max(v.stored_file_id) FROM document_version v WHERE v.document_id = ?::int",
                document.get("id").asText().substring(4))
            .orElseThrow();
    var shut = "/quarantine/" + file;
    Site.api("commissioner").post(shut + "/request", "{\"reason\":\"Names\"}").expect(200);
    assertThat(Site.api("commissioner").post(shut + "/erasure").status()).isEqualTo(409);
    Site.api("commissioner2").post(shut + "/erasure").expect(200);
    assertThat(Sql.value("SELECT state FROM stored_file WHERE id = ?::int", file))
        .hasValue("ERASED");
  }

  @Test
  void that_was_withdrawn_before_can_still_be_shut_away() {
    var at = address(added(SentFile.pdf("old.pdf")));
    provider().post(at + "/withdrawal", "{\"reason\":\"The wrong file\"}").expect(200);

    var page = Site.signedIn("commissioner");
    page.submit(at, "form[action$=shutting-away]", Map.of("found", " ")).expect(400);
    page.submit(at, "form[action$=shutting-away]", Map.of("found", "Names")).expect(303);

    var now = provider().get(at).expect(200).json();
    assertThat(now.get("withdrawal").get("reason").asText()).isEqualTo("The wrong file");
    provider().get(at + "/content").expect(404);
  }
}
