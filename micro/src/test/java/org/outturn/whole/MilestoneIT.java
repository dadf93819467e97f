package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.whole.Commitments.code;
import static org.outturn.whole.Commitments.error;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Milestones over HTTP: claims in units, approvals, all or none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneIT {

  @Test
  void units_are_claimed_in_parts_and_never_more_than_are_left() {
    var its = Commitments.of("TEST-MILE-UNITS");
    its.plan("B1", "\"unit\":\"reviews\",\"promisedUnits\":9,");
    var one = its.grant() + "/milestones/B1";

    assertThat(
            error(its.provider().post(one + "/claim", "{\"units\":10,\"statement\":\"x\"}"), 422))
        .isEqualTo("units");
    assertThat(error(its.provider().post(one + "/claim", "{\"units\":0,\"statement\":\"x\"}"), 422))
        .isEqualTo("units");
    its.provider().post(one + "/claim", "{\"units\":7,\"statement\":\"Seven done\"}").expect(200);
    assertThat(code(its.provider().post(one + "/claim", "{\"units\":1,\"statement\":\"x\"}"), 409))
        .isEqualTo("claim-waits");
    its.provider().post(one + "/approval", "{}").expect(403);
    its.commissioner().post(one + "/approval", "{}").expect(200);
    assertThat(code(its.commissioner().post(one + "/approval", "{}"), 409))
        .isEqualTo("no-claim-waits");

    var partly = its.json("/milestones/B1");
    assertThat(partly.get("approvedUnits").asInt()).isEqualTo(7);
    assertThat(partly.get("unitsLeft").asInt()).isEqualTo(2);
    assertThat(partly.get("status").asText()).isEqualTo("PLANNED");
    assertThat(partly.get("afterAgreement").asBoolean()).isTrue();
    assertThat(partly.get("unitCost").asText()).isEqualTo("11111.11");

    its.provider().post(one + "/claim", "{\"units\":2,\"statement\":\"The rest\"}").expect(200);
    assertThat(error(its.commissioner().post(one + "/sending-back", "{}"), 422))
        .isEqualTo("reason");
    its.commissioner().post(one + "/sending-back", "{\"reason\":\"No report\"}").expect(200);
    assertThat(its.status("/milestones/B1")).isEqualTo("SENT_BACK");
    its.provider().post(one + "/claim", "{\"units\":2,\"statement\":\"With report\"}").expect(200);
    its.commissioner().post(one + "/approval", "{}").expect(200);
    assertThat(its.status("/milestones/B1")).isEqualTo("APPROVED");
    assertThat(code(its.provider().post(one + "/claim", "{\"units\":1,\"statement\":\"x\"}"), 409))
        .isEqualTo("milestone-approved");
    var etag = its.commissioner().get(one).header("ETag").orElseThrow();
    var fewer = "{\"promisedUnits\":8,\"reason\":\"Fewer\"}";
    assertThat(its.commissioner().patch(one, etag, fewer).status()).isEqualTo(422);
  }

  @Test
  void a_grant_that_pays_for_more_is_not_shared_out_over_the_units_of_one_milestone() {
    var its = Commitments.of("TEST-MILE-SHARED");
    its.plan("B1", "\"unit\":\"reviews\",\"promisedUnits\":9,");
    assertThat(its.json("/milestones/B1").get("unitCost").asText()).isEqualTo("11111.11");

    its.plan("B2", "");

    assertThat(its.json("/milestones/B1").get("unitCost").isNull()).isTrue();
  }

  @Test
  void several_claims_are_approved_at_once_or_none() {
    var its = Commitments.of("TEST-MILE-SEVERAL");
    its.plan("B2", "");
    its.plan("B3", "");
    its.plan("B4", "");
    its.provider()
        .post(its.grant() + "/milestones/B2/claim", "{\"statement\":\"Done\"}")
        .expect(200);
    its.commissioner()
        .post(its.grant() + "/milestones/B3/claim", "{\"statement\":\"Done\"}")
        .expect(200);
    var approvals = its.grant() + "/milestones/approvals";

    var refused =
        its.commissioner().post(approvals, "{\"codes\":[\"B2\",\"B3\",\"B4\"]}").expect(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .containsExactly("codes", "codes");
    assertThat(its.status("/milestones/B2")).isEqualTo("CLAIMED");
    its.second().post(approvals, "{\"codes\":[\"B2\",\"B3\"]}").expect(200);
    assertThat(its.status("/milestones/B2")).isEqualTo("APPROVED");
    assertThat(its.status("/milestones/B3")).isEqualTo("APPROVED");
  }

  @Test
  void what_the_commissioner_delivers_is_not_claimed_by_the_provider() {
    var its = Commitments.of("TEST-MILE-OURS");
    its.commissioner()
        .post(
            its.grant() + "/milestones",
            """
            {"code":"B5","title":"An evaluation","description":"A report","owner":"COMMISSIONER",
             "source":"A paper, 3"}""")
        .expect(201);

    its.provider().post(its.grant() + "/milestones/B5/claim", "{\"statement\":\"x\"}").expect(403);
    assertThat(its.json("/milestones/B5").get("dueOn").isNull()).isTrue();
  }
}
