package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.decision.OwnDecision.as;
import static org.outturn.decision.OwnDecision.ask;
import static org.outturn.decision.OwnDecision.draft;
import static org.outturn.decision.OwnDecision.paper;
import static org.outturn.decision.OwnDecision.refused;
import static org.outturn.decision.OwnDecision.signOffAll;
import static org.outturn.decision.OwnDecision.state;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

class DecisionIT {

  @Test
  void goes_from_draft_over_sign_offs_to_signature_and_publication() {
    var draft = draft("\"5000.00\"");
    refused(as("decisionmaker").post(draft + "/signature"), 409, "sign-offs-missing");
    refused(as("commissioner").post(draft + "/readiness"), 409, "sign-offs-missing");
    signOffAll(draft);
    refused(as("decisionmaker").post(draft + "/signature"), 409, "not-handed-in");
    assertThat(toDo("commissioner", draft)).startsWith("Hand decision").endsWith("for signature");
    assertThat(toDo("decisionmaker", draft)).isEmpty();
    as("commissioner").post(draft + "/readiness").expect(200);
    assertThat(toDo("commissioner", draft)).isEmpty();
    assertThat(toDo("decisionmaker", draft)).startsWith("Sign or reject decision");
    as("commissioner").post(draft + "/signature").expect(403);
    var signed = as("decisionmaker").post(draft + "/signature").expect(200).json();
    assertThat(signed.get("status").asText()).isEqualTo("SIGNED");
    assertThat(signed.get("signedOn").asText()).startsWith("2019-10-");
    refused(as("decisionmaker").post(draft + "/signature"), 409, "already-decided");
    assertThat(toDo("decisionmaker", draft)).isEmpty();
    assertThat(toDo("commissioner", draft)).startsWith("Publish decision").endsWith("put that off");
    as("commissioner").post(draft + "/deferral", "{\"reason\":\"\"}").expect(422);
    as("commissioner").post(draft + "/deferral", "{\"reason\":\"An election\"}").expect(200);
    var published = as("commissioner").post(draft + "/publication").expect(200).json();
    assertThat(published.get("status").asText()).isEqualTo("PUBLISHED");
    refused(
        as("commissioner").patch(draft, "*", "{\"title\":\"Another\"}"), 409, "decision-settled");
  }

  /** What the home page asks of somebody about the decision; empty for nothing. */
  private static String toDo(String account, String decision) {
    return Site.signedIn(account)
        .get("/")
        .expect(200)
        .page()
        .select("main a[href=" + decision + "]")
        .text();
  }

  @Test
  void sign_offs_lapse_when_the_text_changes_and_the_change_is_shown() {
    var draft = draft("\"5000.00\"");
    signOffAll(draft);
    as("commissioner").post(draft + "/readiness").expect(200);
    var read = as("commissioner").get(draft).expect(200);
    var etag = read.header("ETag").orElseThrow();
    var changed =
        as("commissioner2")
            .patch(draft, etag, "{\"opportunity\":\"Match funding <b>soon</b>\"}")
            .expect(200)
            .json();
    assertThat(changed.get("status").asText()).isEqualTo("DRAFT");
    assertThat(state(changed, 0)).isEqualTo("LAPSED");
    refused(as("commissioner").post(draft + "/readiness"), 409, "sign-offs-missing");
    as("commissioner").patch(draft, etag, "{\"title\":\"Late\"}").expect(412);
    as("commissioner").patch(draft, null, "{\"title\":\"Late\"}").expect(428);
    var parts = as("legal").get(draft + "/changes?since=1").expect(200).json().get("parts");
    assertThat(parts.get(0).get("name").asText()).isEqualTo("Opportunity");
    var page = Site.signedIn("legal").get(draft + "/changes?since=1").expect(200);
    assertThat(page.text()).contains("&lt;b&gt;soon&lt;/b&gt;").doesNotContain("<b>soon");
    assertThat(Site.signedIn("legal").get(draft).expect(200).text()).contains("What changed since");
  }

  @Test
  void is_signed_off_only_by_the_person_named_who_did_not_write_it() {
    var draft = draft("\"5000.00\"");
    as("finance2").post(draft + "/sign-offs", "{\"kind\":\"FINANCE\"}").expect(403);
    as("finance").post(draft + "/sign-offs", "{\"kind\":\"LEGAL\"}").expect(403);
    as("commissioner").post(draft + "/sign-offs", "{\"kind\":\"FINANCE\"}").expect(403);
    as("finance").post(draft + "/sign-offs", "{\"kind\":\"FINANCE\",\"agreed\":false}").expect(422);
    as("finance")
        .post(
            draft + "/sign-offs",
            "{\"kind\":\"FINANCE\",\"agreed\":false,\"comment\":\"Say which budget\"}")
        .expect(200);
    refused(as("commissioner").post(draft + "/readiness"), 409, "sign-off-sent-back");
    as("commissioner")
        .post(draft + "/sign-off-requests", "{\"kind\":\"LEGAL\",\"username\":\"analyst\"}")
        .expect(422);
  }

  @Test
  void is_stopped_by_an_open_discrepancy_until_that_is_resolved_with_a_reason() {
    var draft = draft("\"5000.00\"");
    var reference = draft.substring("/decisions/".length());
    var code =
        as("commissioner")
            .post(
                "/discrepancies",
                """
                {"title":"Two sums","kind":"FIGURES","blocking":true,
                 "statements":[{"statement":"£5","source":"1"},{"statement":"£6","source":"2"}],
                 "subjects":[{"kind":"decision","reference":"%s"}]}"""
                    .formatted(reference))
            .expect(201)
            .json()
            .get("code")
            .asText();
    signOffAll(draft);
    as("commissioner").post(draft + "/readiness").expect(200);
    refused(as("decisionmaker").post(draft + "/signature"), 409, "discrepancy-open");
    var one = "/discrepancies/" + code;
    as("commissioner").post(one + "/resolution", "{\"resolution\":\"£5\"}").expect(422);
    as("commissioner")
        .post(one + "/resolution", "{\"resolution\":\"£5\",\"reason\":\"It was a slip\"}")
        .expect(200);
    as("decisionmaker").post(draft + "/signature").expect(200);
    as("commissioner").post(one + "/reopening", "{\"reason\":\"Not so\"}").expect(200);
  }

  @Test
  void is_signed_only_by_an_office_to_which_the_matter_is_reserved() {
    var draft = draft("null");
    signOffAll(draft);
    as("commissioner").post(draft + "/readiness").expect(200);
    var view = as("decisionmaker").get(draft).expect(200).json();
    assertThat(view.get("readiness").get("offices").get(0).asText())
        .isEqualTo("Deputy Mayor, Policing and Crime");
    as("decisionmaker").post(draft + "/rejection", "{\"reason\":\" \"}").expect(422);
    var rejected =
        as("decisionmaker").post(draft + "/rejection", "{\"reason\":\"Too dear\"}").expect(200);
    assertThat(rejected.json().get("status").asText()).isEqualTo("REJECTED");
  }

  @Test
  void text_that_does_not_fit_is_refused_field_by_field() {
    var wrong =
        """
        {"reference":"not good!","title":"","decidedBy":"X",
         "recommendations":[{"letter":"aa","kind":"GRANT","wording":"","ceiling":-1}]}""";
    var refused = as("commissioner").post("/decisions", wrong).expect(422).json();
    assertThat(refused.get("errors").findValuesAsText("field")).contains("reference");
    var text =
        """
        {"reference":"TEST-BAD","title":"","decidedBy":"X","sections":[{"kind":"TEXT",
         "body":"a\\u0000b"}],
         "recommendations":[{"letter":"aa","kind":"GRANT","wording":"","ceiling":-1}]}""";
    var fields =
        as("commissioner")
            .post("/decisions", text)
            .expect(422)
            .json()
            .get("errors")
            .findValuesAsText("field");
    assertThat(fields)
        .contains(
            "title",
            "section-1-body",
            "recommendation-1-letter",
            "recommendation-1-ceiling",
            "recommendation-1-wording",
            "recommendation-1-grantee");
    as("commissioner").get("/decisions/TEST-BAD").expect(404);
    as("commissioner").post("/decisions", paper("PCD-211", "1")).expect(422);
  }

  @Test
  void belongs_to_its_body_and_providers_see_only_what_their_grant_rests_on() {
    var draft = draft("\"5000.00\"");
    as("wf.commissioner").get(draft).expect(404);
    as("wf.commissioner").patch(draft, "*", "{}").expect(404);
    as("provider.lge").get(draft).expect(404);
    as("provider.lge").get("/discrepancies/D1").expect(404);
    as("provider.lge").get("/discrepancies").expect(404);
    var seen = as("provider.lge").get("/decisions").expect(200).json().get("items");
    assertThat(seen.findValuesAsText("reference"))
        .contains("PCD-211")
        .doesNotContain("PCD-2019-DRAFT", draft.substring("/decisions/".length()));
    var published = as("provider.lge").get("/decisions/PCD-211").expect(200).json();
    assertThat(published.get("discrepancies")).isEmpty();
    assertThat(published.get("steps")).isEmpty();
    as("provider.spark2life").get("/decisions/PCD-211").expect(404);
  }

  @Test
  void the_database_refuses_what_the_service_refuses() throws SQLException {
    try (var connection = Sql.asApplication()) {
      var signing =
          "INSERT INTO decision_step (decision_id, status, text_version, office, held_on, made_by,"
              + " recorded_at) SELECT d.id, 'SIGNED', d.text_version, 'X', now(), a.id, now()"
              + " FROM decision d, user_account a"
              + " WHERE d.reference = 'PCD-2019-DRAFT' AND a.username = 'decisionmaker'";
      assertThat(Sql.refusal(connection, signing).getMessage())
          .contains("tg_decision_step_in_order");
      var signOff =
          "INSERT INTO sign_off (decision_id, kind, text_version, agreed, made_by, recorded_at)"
              + " SELECT d.id, 'LEGAL', d.text_version, true, a.id, now()"
              + " FROM decision d, user_account a"
              + " WHERE d.reference = 'PCD-2019-DRAFT' AND a.username = 'commissioner'";
      assertThat(Sql.refusal(connection, signOff).getMessage())
          .contains("tg_sign_off_by_the_one_asked");
      var rewriting = "UPDATE decision_section SET body = 'Other'";
      assertThat(Sql.refusal(connection, rewriting).getMessage())
          .contains("decision_section is append-only");
    }
  }

  @Test
  void one_person_named_twice_finds_a_box_of_its_own_for_each_sign_off() {
    var draft = draft("\"5000.00\"");
    ask(draft.substring("/decisions/".length()), "LEGAL", "finance");
    var page = Site.signedIn("finance").get(draft).expect(200).text();
    assertThat(page).containsOnlyOnce("id=\"comment-finance\"");
    assertThat(page).containsOnlyOnce("id=\"comment-legal\"").doesNotContain("id=\"comment\"");
  }

  @Test
  void a_provider_follows_the_links_of_its_timeline() {
    var events =
        Site.signedIn("provider.lge").get("/decisions/PCD-211/timeline").expect(200).text();
    assertThat(events).contains("href=\"/decisions/PCD-211\">Decision PCD-211</a>");
    Site.signedIn("provider.lge").get("/decisions/PCD-211").expect(200);
  }
}
