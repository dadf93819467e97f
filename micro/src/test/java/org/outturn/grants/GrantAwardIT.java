package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.grants.OwnGrant.code;
import static org.outturn.grants.OwnGrant.field;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

/** Who may award a grant, and what makes it active. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantAwardIT {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final String ON = "{\"on\":\"2019-07-01\"}";

  private final ApiClient api = Site.api("commissioner");
  private final ApiClient deputyMayor = Site.api("decisionmaker");

  /** A decision that allows up to £30,000 in recommendation (a). */
  private String decision(boolean published) {
    var reference = "AWARD-" + NUMBERS.incrementAndGet();
    api.post(
            "/decisions",
            """
            {"reference":"%s","title":"A paper of a test","recordedAsPublished":%s,
             "decidedBy":"Deputy Mayor",
             "sections":[{"kind":"SUMMARY","body":"What it is about"}],
             "recommendations":[{"letter":"a","kind":"GRANT","wording":"Award it",
               "ceiling":"30000.00","grantee":"Safer London"}],"illustrative":true}"""
                .formatted(reference, published))
        .expect(201);
    return reference;
  }

  private static String resting(String decision) {
    return ",\"decision\":\"" + decision + "\"";
  }

  private static String award(String grant) {
    return "/grants/" + grant + "/award";
  }

  @Test
  void a_recommendation_covers_a_grant_whoever_records_its_award() {
    var decision = decision(true);
    var grant = OwnGrant.proposed("\"30000.00\"", resting(decision) + ",\"recommendation\":\"a\"");

    var awarded = api.post(award(grant), ON).expect(200).json();

    assertThat(awarded.get("status").asText()).isEqualTo("AWARDED");
    assertThat(awarded.get("recordedAs").isNull()).isTrue();
    assertThat(awarded.get("steps").get(1).get("authority").asText())
        .isEqualTo("recommendation (a) of " + decision);
    assertThat(code(api.post(award(grant), ON))).isEqualTo("grant-not-proposed");
    assertThat(Site.signedIn("commissioner").get("/grants/" + grant).expect(200).text())
        .contains("recommendation (a) of " + decision);
  }

  @Test
  void without_a_recommendation_the_office_of_whoever_awards_has_to_cover_it() {
    var grant = OwnGrant.proposed("\"5000.00\"", resting(decision(true)));

    var refused = api.post(award(grant), ON);
    assertThat(code(refused)).isEqualTo("beyond-limit");
    assertThat(refused.json().get("detail").asText())
        .contains("carries out no recommendation", "Deputy Mayor");

    var awarded = deputyMayor.post(award(grant), ON).expect(200).json();
    assertThat(awarded.get("steps").get(1).get("authority").asText())
        .isEqualTo("Deputy Mayor, Policing and Crime");
  }

  @Test
  void an_unknown_ceiling_is_covered_by_no_recommendation() {
    var grant = OwnGrant.proposed("null", resting(decision(true)) + ",\"recommendation\":\"a\"");

    assertThat(code(api.post(award(grant), ON))).isEqualTo("beyond-limit");
    deputyMayor.post(award(grant), ON).expect(200);
  }

  @Test
  void neither_without_a_decision_nor_before_it_is_signed() {
    assertThat(code(deputyMayor.post(award(OwnGrant.proposed("\"1.00\"", "")), ON)))
        .isEqualTo("no-decision");
    var draft =
        OwnGrant.proposed("\"1.00\"", resting(decision(false)) + ",\"recommendation\":\"a\"");
    assertThat(code(deputyMayor.post(award(draft), ON))).isEqualTo("decision-not-signed");
  }

  @Test
  void what_is_recorded_as_awarded_rests_on_no_draft() {
    var refused =
        api.post(
            "/grants",
            """
            {"reference":"AWARD-NOT","title":"T","provider":"safer-london","status":"AWARDED",
             "startsOn":"2019-07-01","decision":"%s"}"""
                .formatted(decision(false)));
    assertThat(field(refused)).isEqualTo("decision");
    api.get("/grants/AWARD-NOT").expect(404);
  }

  @Test
  void the_office_awards_on_the_page_and_takes_no_other_step() {
    var grant = OwnGrant.proposed("\"5000.00\"", resting(decision(true)));
    var page = "/grants/" + grant + "/step";
    var offered = Site.signedIn("decisionmaker").get(page).expect(200).page();

    assertThat(offered.select("input[name=step]").eachAttr("value")).containsExactly("AWARDED");
    assertThat(
            Site.signedIn("commissioner")
                .get(page)
                .expect(200)
                .page()
                .select("input[name=step]")
                .eachAttr("value"))
        .containsExactly("AWARDED", "TERMINATED");
    deputyMayor.post("/grants/" + grant + "/termination", ON).expect(403);
    Site.signedIn("finance").get(page).expect(403);
  }

  @Test
  void active_by_an_agreement_in_force_and_never_before() {
    var grant = OwnGrant.awarded();
    var path = "/grants/" + grant;
    assertThat(code(api.post(path + "/activation", ON))).isEqualTo("agreement-unsigned");
    assertThat(
            field(
                api.post(
                    path + "/agreements", "{\"kind\":\"REISSUED\",\"startsOn\":\"2019-07-01\"}")))
        .isEqualTo("kind");
    api.post(path + "/agreements", "{\"kind\":\"NEW\",\"startsOn\":\"2019-07-01\"}").expect(201);
    sign(path, "PROVIDER", "2019-06-28").expect(200);
    var half = api.post(path + "/activation", ON);
    assertThat(code(half)).isEqualTo("agreement-unsigned");
    assertThat(half.json().get("detail").asText()).contains("Version 1 is not signed for the");
    sign(path, "PROVIDER", "2019-06-28").expect(409);
    assertThat(sign(path, "BODY", "2019-07-03").expect(200).json().get("signed").asBoolean())
        .isTrue();
    assertThat(code(api.post(path + "/activation", ON))).isEqualTo("agreement-not-in-force");
    var active = api.post(path + "/activation", "{\"on\":\"2019-07-03\"}").expect(200).json();
    assertThat(active.get("status").asText()).isEqualTo("ACTIVE");
    assertThat(active.get("recordedAs").asText()).isEqualTo("AWARDED");
    api.post(path + "/termination", "{\"on\":\"2019-08-01\"}").expect(422);
    var over = api.post(path + "/termination", "{\"on\":\"2019-08-01\",\"reason\":\"No need\"}");
    assertThat(over.expect(200).json().get("status").asText()).isEqualTo("TERMINATED");
    api.post(path + "/ending", ON).expect(409);
  }

  private Answer sign(String path, String party, String day) {
    return api.post(
        path + "/agreements/1/signature",
        "{\"party\":\"%s\",\"office\":\"Chief executive\",\"signedOn\":\"%s\"}"
            .formatted(party, day));
  }

  @Test
  void a_grant_of_the_past_is_recorded_as_it_stood_and_shown_so() {
    var recorded = api.get("/grants/WF-ASKME").status();
    assertThat(recorded).isEqualTo(404);
    var theirs = Site.api("wf.commissioner").get("/grants/WF-ASKME").expect(200).json();
    assertThat(theirs.get("recordedAs").asText()).isEqualTo("ACTIVE");
    assertThat(Site.signedIn("wf.commissioner").get("/grants/WF-ASKME").expect(200).text())
        .contains("what came before happened outside Outturn");
  }
}
