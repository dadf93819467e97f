package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.decision.OwnDecision.as;
import static org.outturn.decision.OwnDecision.state;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

class PublishedDecisionIT {

  @Test
  void pcd_211_is_recorded_whole_as_it_was_published() {
    var decision = as("commissioner").get("/decisions/PCD-211").expect(200).json();
    assertThat(decision.get("title").asText())
        .isEqualTo("London Gang Exit service and Ending Gang Violence and Exploitation");
    assertThat(decision.get("status").asText()).isEqualTo("RECORDED");
    assertThat(decision.get("signedOn").isNull()).isTrue();
    assertThat(decision.get("decidedBy").asText()).isEqualTo("Deputy Mayor, Policing and Crime");
    assertThat(decision.get("decisionMaker").asText()).isEqualTo("Sophie Linden");
    assertThat(decision.get("ceilings").asText()).isEqualTo("1040000.00");
    assertThat(decision.get("sections").findValuesAsText("kind"))
        .containsExactly(
            "SUMMARY",
            "RECOMMENDATIONS",
            "PART",
            "TEXT",
            "TEXT",
            "FINANCE",
            "LEGAL",
            "EQUALITY",
            "BACKGROUND",
            "SIGNED_DOCUMENT");
    var legal = decision.get("sections").get(6);
    assertThat(legal.get("number").asText()).isEqualTo("4");
    assertThat(legal.get("heading").isNull()).isTrue();
    assertThat(decision.get("recommendations").get(0).get("ceiling").asText())
        .isEqualTo("1000000.00");
    assertThat(decision.get("recommendations").get(0).get("grantee").asText())
        .isEqualTo("Safer London");
    assertThat(decision.get("recommendations").get(1).get("ceiling").asText())
        .isEqualTo("40000.00");
    assertThat(decision.get("recommendations").get(2).get("delegate").asText())
        .isEqualTo("Chief Executive Officer");
    assertThat(decision.get("powers")).hasSize(6);
    assertThat(decision.get("papers").findValuesAsText("number"))
        .containsExactly("6.1", "6.2", "6.3");
    assertThat(decision.get("related").get(0).get("decided").asText()).isEqualTo("March 2016");
    assertThat(decision.get("objectives")).hasSize(3);
    assertThat(decision.get("opportunity").asText()).contains("(1.8)");
    assertThat(decision.get("signOffs").findValuesAsText("state")).containsOnly("NOBODY_NAMED");
  }

  @Test
  void the_draft_of_october_2019_shows_sign_offs_in_progress() {
    var draft = as("commissioner").get("/decisions/PCD-2019-DRAFT").expect(200).json();
    assertThat(draft.get("illustrative").asBoolean()).isTrue();
    assertThat(state(draft, 0)).isEqualTo("LAPSED");
    assertThat(state(draft, 1)).isEqualTo("WAITING");
    assertThat(state(draft, 2)).isEqualTo("SIGNED_OFF");
    assertThat(draft.get("readiness").get("toSign").get(0).get("message").asText()).contains("D1");
    var brief = Site.signedIn("decisionmaker").get("/decisions/PCD-2019-DRAFT/brief").expect(200);
    assertThat(brief.text()).contains("£1,000,000", "LGE-2017", "D1");
  }

  @Test
  void the_dates_of_a_record_are_corrected_with_a_reason_and_the_old_ones_stay() {
    var paper =
        """
        {"reference":"TEST-DATES","title":"A paper of a test","decidedBy":"Deputy Mayor",
         "recordedAsPublished":true,"signedOn":"2018-02-01"}""";
    as("commissioner").post("/decisions", paper).expect(201);
    var one = "/decisions/TEST-DATES";
    var corrections = one + "/date-corrections";
    as("commissioner").post(corrections, "{\"signedOn\":\"2018-02-03\"}").expect(422);
    as("commissioner").post(corrections, "{\"reason\":\"Nothing changes\"}").expect(422);
    as("commissioner")
        .post(corrections, "{\"publishedOn\":\"2018-01-31\",\"reason\":\"Too early\"}")
        .expect(422);
    as("commissioner")
        .post(corrections, "{\"signedOn\":\"2019-10-15\",\"reason\":\"To come\"}")
        .expect(422);
    var tag = as("commissioner").get(one).header("ETag").orElseThrow();
    var corrected =
        as("commissioner")
            .post(corrections, "{\"signedOn\":null,\"reason\":\"The paper does not say\"}")
            .expect(200)
            .json();
    assertThat(corrected.get("signedOn").isNull()).isTrue();
    var kept = corrected.get("dateCorrections").get(0);
    assertThat(kept.get("before").get("signedOn").asText()).isEqualTo("2018-02-01");
    assertThat(kept.get("reason").asText()).isEqualTo("The paper does not say");
    assertThat(as("commissioner").get(one).header("ETag").orElseThrow()).isNotEqualTo(tag);
    as("wf.commissioner").post(corrections, "{\"reason\":\"X\"}").expect(404);
    as("decisionmaker").post(corrections, "{\"reason\":\"X\"}").expect(403);
    as("commissioner")
        .post("/decisions/PCD-2019-DRAFT/date-corrections", "{\"reason\":\"X\"}")
        .expect(409);
    var staff = Site.signedIn("commissioner");
    assertThat(staff.get(one).expect(200).text()).contains("signed not stated (before: 1 February");
    staff
        .submit(one + "/dates", "main form", Map.of("signedOn-day", "31", "signedOn-month", "2"))
        .expect(400);
  }
}
