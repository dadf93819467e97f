package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;

/** Conditions, milestones and checks over HTTP: who may do what, in which order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentsIT {

  private static final String GRANT = "/grants/TEST-COMMIT";

  private static ApiClient commissioner;
  private static ApiClient second;
  private static ApiClient provider;

  @BeforeAll
  static void set_up() {
    TestGrant.create("TEST-COMMIT");
    commissioner = Site.api("commissioner");
    second = Site.api("commissioner2");
    provider = Site.api("provider.lge");
  }

  private static void attach(String code) {
    commissioner
        .post(
            GRANT + "/conditions",
            """
            {"code":"%s","title":"A condition","requirement":"Do this","source":"A paper, 1"}"""
                .formatted(code))
        .expect(201);
  }

  private static void plan(String code, String units) {
    commissioner
        .post(
            GRANT + "/milestones",
            """
            {"code":"%s","title":"A milestone","description":"What is done","owner":"PROVIDER",
             %s"dueOn":"2020-05-01","source":"A paper, 2"}"""
                .formatted(code, units))
        .expect(201);
  }

  private static JsonNode json(String path) {
    return commissioner.get(GRANT + path).expect(200).json();
  }

  private static String status(String path) {
    return json(path).get("status").asText();
  }

  private static String error(Answer refused, int status) {
    return refused.expect(status).json().get("errors").get(0).get("field").asText();
  }

  private static String code(Answer refused, int status) {
    return refused.expect(status).json().get("type").asText().replace("/problems/", "");
  }

  @Test
  void a_condition_is_evidenced_sent_back_evidenced_again_and_met() {
    attach("A1");
    var one = GRANT + "/conditions/A1";
    assertThat(code(commissioner.post(one + "/acceptance", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("no-evidence-waits");

    assertThat(error(provider.post(one + "/evidence", "{\"statement\":\" \"}"), 422))
        .isEqualTo("statement");
    provider.post(one + "/evidence", "{\"statement\":\"Done in May\"}").expect(200);
    assertThat(error(commissioner.post(one + "/refusal", "{}"), 422)).isEqualTo("reason");
    commissioner.post(one + "/refusal", "{\"reason\":\"No plan\"}").expect(200);
    assertThat(json("/conditions/A1").get("status").asText()).isEqualTo("OPEN");
    assertThat(json("/conditions/A1").get("reason").asText()).isEqualTo("No plan");

    provider.post(one + "/evidence", "{\"statement\":\"With the plan\"}").expect(200);
    commissioner.post(one + "/acceptance", "{\"reason\":\"The plan shows it\"}").expect(200);
    assertThat(status("/conditions/A1")).isEqualTo("MET");
    assertThat(json("/conditions/A1").get("history").findValuesAsText("status"))
        .containsExactly("OPEN", "EVIDENCED", "NOT_MET", "OPEN", "EVIDENCED", "MET");
    assertThat(code(provider.post(one + "/evidence", "{\"statement\":\"More\"}"), 409))
        .isEqualTo("condition-settled");
    commissioner.post(one + "/reopening", "{\"reason\":\"By mistake\"}").expect(200);
    assertThat(status("/conditions/A1")).isEqualTo("OPEN");
  }

  @Test
  void nobody_judges_evidence_of_their_own() {
    attach("A2");
    var one = GRANT + "/conditions/A2";
    commissioner.post(one + "/evidence", "{\"statement\":\"For the provider\"}").expect(200);

    assertThat(code(commissioner.post(one + "/acceptance", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("own-evidence");
    second.post(one + "/acceptance", "{\"reason\":\"Seen\"}").expect(200);
    provider.post(one + "/acceptance", "{\"reason\":\"x\"}").expect(403);
    provider.post(one + "/waiver", "{\"reason\":\"x\"}").expect(403);
  }

  @Test
  void a_condition_is_waived_by_whose_limit_covers_the_grant() {
    attach("A3");
    var one = GRANT + "/conditions/A3";

    assertThat(error(Site.api("decisionmaker").post(one + "/waiver", "{}"), 422))
        .isEqualTo("reason");
    assertThat(code(commissioner.post(one + "/waiver", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("beyond-limit");
    Site.api("decisionmaker").post(one + "/waiver", "{\"reason\":\"Overtaken\"}").expect(200);

    assertThat(status("/conditions/A3")).isEqualTo("WAIVED");
    assertThat(json("/conditions/A3").get("history").get(1).get("authority").asText())
        .contains("Deputy Mayor");
  }

  @Test
  void what_a_condition_says_changes_from_a_day_on_and_nothing_is_lost() {
    attach("A4");
    var one = GRANT + "/conditions/A4";
    var etag = commissioner.get(one).header("ETag").orElseThrow();
    var change =
        "{\"dueOn\":\"2019-10-01\",\"effectiveFrom\":\"2019-09-01\",\"reason\":\"Agreed\"}";

    commissioner.patch(one, null, change).expect(428);
    assertThat(error(commissioner.patch(one, etag, "{\"dueOn\":\"2019-10-01\"}"), 422))
        .isEqualTo("reason");
    var changed = commissioner.patch(one, etag, change).expect(200).json();
    commissioner.patch(one, etag, change).expect(412);

    assertThat(changed.get("dueOn").asText()).isEqualTo("2019-10-01");
    assertThat(changed.get("overdue").asBoolean()).isTrue();
    assertThat(changed.get("original").get("dueOn").isNull()).isTrue();
    var earlier = change.replace("2019-09-01", "2019-08-01");
    var now = commissioner.get(one).header("ETag").orElseThrow();
    assertThat(error(commissioner.patch(one, now, earlier), 422)).isEqualTo("effectiveFrom");
    var later = "{\"title\":\"New\",\"effectiveFrom\":\"2030-01-01\",\"reason\":\"Later\"}";
    assertThat(commissioner.patch(one, now, later).expect(200).json().get("title").asText())
        .isEqualTo("A condition");
  }

  @Test
  void a_condition_is_linked_to_measures_that_are_collected_or_not_yet() {
    attach("A5");
    var links = GRANT + "/conditions/A5/measures";

    assertThat(error(commissioner.post(links, "{\"measure\":\"nope\",\"wording\":\"x\"}"), 422))
        .isEqualTo("measure");
    commissioner.post(links, "{\"wording\":\"Referral source\"}").expect(200);
    var linked =
        commissioner
            .post(links, "{\"measure\":\"enquiries\",\"wording\":\"Enquiries\"}")
            .expect(200)
            .json()
            .get("measures");
    assertThat(linked.findValuesAsText("wording")).containsExactly("Referral source", "Enquiries");
    commissioner.post(links + "/" + linked.get(0).get("id") + "/removal", "").expect(200);
    assertThat(json("/conditions/A5").get("measures").size()).isEqualTo(1);
  }

  @Test
  void units_are_claimed_in_parts_and_never_more_than_are_left() {
    plan("B1", "\"unit\":\"reviews\",\"promisedUnits\":9,");
    var one = GRANT + "/milestones/B1";

    assertThat(error(provider.post(one + "/claim", "{\"units\":10,\"statement\":\"x\"}"), 422))
        .isEqualTo("units");
    assertThat(error(provider.post(one + "/claim", "{\"units\":0,\"statement\":\"x\"}"), 422))
        .isEqualTo("units");
    provider.post(one + "/claim", "{\"units\":7,\"statement\":\"Seven done\"}").expect(200);
    assertThat(code(provider.post(one + "/claim", "{\"units\":1,\"statement\":\"x\"}"), 409))
        .isEqualTo("claim-waits");
    provider.post(one + "/approval", "{}").expect(403);
    commissioner.post(one + "/approval", "{}").expect(200);
    assertThat(code(commissioner.post(one + "/approval", "{}"), 409)).isEqualTo("no-claim-waits");

    var partly = json("/milestones/B1");
    assertThat(partly.get("approvedUnits").asInt()).isEqualTo(7);
    assertThat(partly.get("unitsLeft").asInt()).isEqualTo(2);
    assertThat(partly.get("status").asText()).isEqualTo("PLANNED");
    assertThat(partly.get("afterAgreement").asBoolean()).isTrue();
    assertThat(partly.get("unitCost").asText()).isEqualTo("11111.11");

    provider.post(one + "/claim", "{\"units\":2,\"statement\":\"The rest\"}").expect(200);
    assertThat(error(commissioner.post(one + "/sending-back", "{}"), 422)).isEqualTo("reason");
    commissioner.post(one + "/sending-back", "{\"reason\":\"No report\"}").expect(200);
    assertThat(status("/milestones/B1")).isEqualTo("SENT_BACK");
    provider.post(one + "/claim", "{\"units\":2,\"statement\":\"With report\"}").expect(200);
    commissioner.post(one + "/approval", "{}").expect(200);
    assertThat(status("/milestones/B1")).isEqualTo("APPROVED");
    assertThat(code(provider.post(one + "/claim", "{\"units\":1,\"statement\":\"x\"}"), 409))
        .isEqualTo("milestone-approved");
    var etag = commissioner.get(one).header("ETag").orElseThrow();
    var fewer = "{\"promisedUnits\":8,\"reason\":\"Fewer\"}";
    assertThat(commissioner.patch(one, etag, fewer).status()).isEqualTo(422);
  }

  @Test
  void several_claims_are_approved_at_once_or_none() {
    plan("B2", "");
    plan("B3", "");
    plan("B4", "");
    provider.post(GRANT + "/milestones/B2/claim", "{\"statement\":\"Done\"}").expect(200);
    commissioner.post(GRANT + "/milestones/B3/claim", "{\"statement\":\"Done\"}").expect(200);
    var approvals = GRANT + "/milestones/approvals";

    var refused = commissioner.post(approvals, "{\"codes\":[\"B2\",\"B3\",\"B4\"]}").expect(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .containsExactly("TEST-COMMIT/B3", "TEST-COMMIT/B4");
    assertThat(status("/milestones/B2")).isEqualTo("CLAIMED");
    second.post(approvals, "{\"codes\":[\"B2\",\"B3\"]}").expect(200);
    assertThat(status("/milestones/B2")).isEqualTo("APPROVED");
    assertThat(status("/milestones/B3")).isEqualTo("APPROVED");
  }

  @Test
  void what_the_commissioner_delivers_is_not_claimed_by_the_provider() {
    commissioner
        .post(
            GRANT + "/milestones",
            """
            {"code":"B5","title":"An evaluation","description":"A report","owner":"COMMISSIONER",
             "source":"A paper, 3"}""")
        .expect(201);

    provider.post(GRANT + "/milestones/B5/claim", "{\"statement\":\"x\"}").expect(403);
    assertThat(json("/milestones/B5").get("dueOn").isNull()).isTrue();
  }

  @Test
  void checks_expire_and_are_taken_back_with_a_reason() {
    var checks = GRANT + "/checks";
    var insured =
        """
        {"kind":"INSURANCE","result":"PASSED","checkedBy":"Grants team","checkedOn":"2018-10-01",
         "expiresOn":"%s"}""";

    assertThat(error(commissioner.post(checks, insured.formatted("2018-09-01")), 422))
        .isEqualTo("expiresOn");
    var expired = commissioner.post(checks, insured.formatted("2019-09-30")).expect(201).json();
    assertThat(expired.get("standing").asText()).isEqualTo("EXPIRED");
    var soon = commissioner.post(checks, insured.formatted("2019-10-30")).expect(201).json();
    assertThat(soon.get("standing").asText()).isEqualTo("EXPIRING");
    var voiding = checks + "/" + soon.get("id") + "/voiding";
    assertThat(error(commissioner.post(voiding, "{}"), 422)).isEqualTo("reason");
    provider.post(voiding, "{\"reason\":\"x\"}").expect(403);
    commissioner.post(voiding, "{\"reason\":\"Wrong grant\"}").expect(200);
    assertThat(code(commissioner.post(voiding, "{\"reason\":\"Again\"}"), 409))
        .isEqualTo("already-voided");
  }

  @Test
  void text_that_cannot_be_seen_is_refused_and_markup_and_formulas_stay_text() {
    var hostile =
        """
        {"code":"A6","title":"<b>=1+1</b>","requirement":"%s","source":"A paper, 1"}""";

    assertThat(error(commissioner.post(GRANT + "/conditions", hostile.formatted("a\\u0000b")), 422))
        .isEqualTo("requirement");
    commissioner.post(GRANT + "/conditions", hostile.formatted("=HYPERLINK(1)")).expect(201);
    var page = Site.signedIn("commissioner").get(GRANT + "/conditions/A6").expect(200);
    assertThat(page.text()).contains("&lt;b&gt;=1+1&lt;/b&gt;").doesNotContain("<b>=1+1");
  }

  @Test
  void to_another_provider_and_another_body_none_of_it_exists() {
    attach("A7");
    Site.api("provider.spark2life").get(GRANT + "/conditions/A7").expect(404);
    Site.api("provider.spark2life").get(GRANT + "/milestones").expect(404);
    Site.api("wf.commissioner").get(GRANT + "/checks").expect(404);
    Site.api("wf.commissioner")
        .post(GRANT + "/conditions/A7/acceptance", "{\"reason\":\"x\"}")
        .expect(404);
  }

  @Test
  void the_database_refuses_what_the_rules_forbid() throws SQLException {
    attach("A8");
    plan("B8", "\"unit\":\"reviews\",\"promisedUnits\":2,");
    var condition = Sql.count("SELECT id FROM grant_condition WHERE code = 'A8'");
    var milestone = Sql.count("SELECT id FROM milestone WHERE code = 'B8'");
    var somebody = Sql.count("SELECT id FROM user_account WHERE username = 'provider.lge'");

    assertThat(
            refusal(
                "INSERT INTO condition_step (condition_id, status, reason, made_by,"
                    + " recorded_at) VALUES (%d, 'MET', 'x', %d, now())"
                        .formatted(condition, somebody)))
        .contains("tg_condition_step_order");
    assertThat(
            refusal(
                "INSERT INTO milestone_step (milestone_id, kind, units, statement, made_by,"
                    + " recorded_at) VALUES (%d, 'CLAIMED', 3, 'x', %d, now())"
                        .formatted(milestone, somebody)))
        .contains("tg_milestone_step_units_left");
    assertThat(refusal("DELETE FROM milestone WHERE id = " + milestone))
        .contains("tg_milestone_keep");
    assertThat(refusal("UPDATE condition_step SET reason = 'y' WHERE condition_id = " + condition))
        .contains("append-only");
  }

  private static String refusal(String change) throws SQLException {
    try (var connection = Sql.asOwner()) {
      return Sql.refusal(connection, change).getMessage();
    }
  }

  @Test
  void two_people_judge_at_once_on_pages_and_the_second_reads_so() {
    attach("A9");
    var address = GRANT + "/conditions/A9";
    provider.post(address + "/evidence", "{\"statement\":\"Done\"}").expect(200);
    var first = Site.signedIn("commissioner");
    var form = first.get(address).expect(200).page().selectFirst("form[action$=acceptance]");
    var typed =
        Map.of(
            "_csrf",
            form.selectFirst("[name=_csrf]").val(),
            "form",
            "review",
            "version",
            form.selectFirst("[name=version]").val(),
            "reason",
            "Seen by the first");
    second.post(address + "/refusal", "{\"reason\":\"Not enough\"}").expect(200);

    var stale = first.post(address + "/acceptance", typed).expect(412);

    assertThat(stale.text()).contains("Somebody else changed this");
    assertThat(status("/conditions/A9")).isEqualTo("OPEN");
  }

  @Test
  void the_lists_of_many_grants_are_filtered_and_sorted() {
    var overdue = commissioner.get("/milestones?overdue=true&size=200").expect(200).json();
    assertThat(overdue.get("items").findValuesAsText("grant")).contains("EGVE-2016", "LGE-2016");
    commissioner.get("/conditions?sort=nonsense").expect(422);
    var lge = commissioner.get("/conditions?search=LGE-2017&sort=-code").expect(200).json();
    assertThat(lge.get("items").findValuesAsText("code"))
        .containsExactly("L7", "L6", "L5", "L4", "L3", "L2", "L1");
    assertThatThrownBy(() -> Site.api("wcc.engagement").get("/conditions").expect(200))
        .isInstanceOf(AssertionError.class);
  }
}
