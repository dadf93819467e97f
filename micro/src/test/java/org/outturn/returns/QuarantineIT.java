package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.PREPARER;
import static org.outturn.testing.TestReturn.goodBut;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

/** A workbook that tells of a single person is shut away, and erased by two people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuarantineIT {
  private static final String NHS_NUMBER = "943 476 5919";
  private static final String REASON = "{\"reason\":\"Sent by mistake\"}";

  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-QUARANTINE");
  }

  private static Answer sendPersonalData(TestReturn to) {
    return to.upload(
        goodBut(Map.of("kpi.enquiries.comment", "One of them has NHS number " + NHS_NUMBER)));
  }

  private static JsonNode quarantined(TestReturn of) {
    var list = Site.api("commissioner").get("/quarantine").expect(200).json().get("items");
    return StreamSupport.stream(list.spliterator(), false)
        .filter(file -> file.get("subject").asText().contains(of.grant() + "/" + of.period()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not in quarantine: " + list));
  }

  @Test
  void it_is_refused_at_its_cell_without_repeating_it() {
    var one = grant.newReturn();

    var refused = sendPersonalData(one).expect(422);

    assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.json().get("type").asText()).isEqualTo("/problems/personal-data");
    assertThat(refused.json().get("errors").get(0).get("cell").asText()).matches("[A-Z]+\\d+");
    assertThat(refused.text()).doesNotContain("5919");
    assertThat(one.status()).isEqualTo("NOT_STARTED");
  }

  @Test
  void it_leaves_the_draft_as_it_was() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);
    var before = one.read(PREPARER).text();

    sendPersonalData(one).expect(422);

    assertThat(one.read(PREPARER).text()).isEqualTo(before);
  }

  @Test
  void nobody_can_download_it() {
    var one = grant.newReturn();
    sendPersonalData(one).expect(422);
    var upload =
        Sql.value(
                "SELECT max(u.id)::text FROM return_upload u"
                    + " JOIN performance_return r ON r.id = u.return_id"
                    + " JOIN funding_grant g ON g.id = r.grant_id"
                    + " WHERE g.reference = ? AND r.period_code = ?",
                one.grant(),
                one.period())
            .orElseThrow();

    for (var account : new String[] {PREPARER, "commissioner", "auditor", "admin"}) {
      assertThat(Site.api(account).get(one.path("uploads/" + upload + "/annotated")).status())
          .as(account)
          .isIn(403, 404);
      assertThat(Site.signedIn(account).get(one.path("uploads/" + upload)).status())
          .as(account)
          .isIn(403, 404);
    }
  }

  @Test
  void two_people_erase_it_and_hash_and_reason_remain() {
    var one = grant.newReturn();
    sendPersonalData(one).expect(422);
    var file = quarantined(one);
    var path = "/quarantine/" + file.get("id").asLong();
    assertThat(Sql.count(contentOf(file))).isEqualTo(1);

    Site.api("commissioner").post(path + "/erasure").expect(409);
    Site.api("commissioner").post(path + "/request", "{}").expect(422);
    Site.api("commissioner").post(path + "/request", REASON).expect(200);
    Site.api("commissioner").post(path + "/request", REASON).expect(409);
    Site.api("commissioner").post(path + "/erasure").expect(409);
    assertThat(Sql.count(contentOf(file))).isEqualTo(1);
    Site.api("commissioner2").post(path + "/erasure").expect(200);

    assertThat(Sql.count(contentOf(file))).isZero();
    var remains = quarantined(one);
    assertThat(remains.get("sha256")).isEqualTo(file.get("sha256"));
    assertThat(remains.get("erasureReason").asText()).isEqualTo("Sent by mistake");
    assertThat(remains.get("erasureAskedBy")).isNotEqualTo(remains.get("erasedBy"));
    assertThat(remains.get("sentAt")).isEqualTo(file.get("sentAt"));
    Site.api("commissioner2").post(path + "/erasure").expect(409);
  }

  private static String contentOf(JsonNode file) {
    return "SELECT count(*) FROM stored_file WHERE content IS NOT NULL AND id = "
        + file.get("id").asLong();
  }

  @Test
  void another_bodys_people_do_not_see_it() {
    var one = grant.newReturn();
    sendPersonalData(one).expect(422);
    var file = quarantined(one);

    var theirs = Site.api("wf.commissioner").get("/quarantine").expect(200).text();

    assertThat(theirs).doesNotContain(file.get("sha256").asText());
    Site.api("wf.commissioner")
        .post("/quarantine/" + file.get("id").asLong() + "/request", REASON)
        .expect(404);
    Site.api(PREPARER).get("/quarantine").expect(403);
  }
}
