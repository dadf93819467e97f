package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.grants.OwnGrant.field;

import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

class GrantVariationIT {

  private final ApiClient api = Site.api("commissioner");

  @Test
  void is_varied_in_order_within_the_limit_and_for_a_reason() {
    var path = "/grants/" + OwnGrant.awarded();
    var longer =
        "{\"kind\":\"EXTENSION\",\"variedOn\":\"2019-09-01\",\"endsOn\":\"2020-12-31\","
            + "\"reason\":\"Recruitment took longer\"}";
    var made = api.post(path + "/variations", longer).expect(201).json();
    assertThat(made.get("changes").get(0).get("before").asText()).isEqualTo("2020-06-30");
    assertThat(api.get(path).json().get("endsOn").asText()).isEqualTo("2020-12-31");
    assertThat(field(api.post(path + "/variations", longer))).isEqualTo("endsOn");
    var before = longer.replace("2019-09-01", "2019-08-31").replace("2020-12-31", "2021-01-31");
    assertThat(field(api.post(path + "/variations", before))).isEqualTo("variedOn");
    assertThat(field(api.post(path + "/variations", longer.replace("2019-09", "2020-09"))))
        .isEqualTo("variedOn");
    assertThat(field(api.post(path + "/variations", longer.replace("\"reason\"", "\"why\""))))
        .isEqualTo("reason");
  }

  @Test
  void is_uplifted_by_whoever_may_all_uplifts_counted_together() {
    var path = "/grants/" + OwnGrant.awarded() + "/variations";
    uplift(api, path, "26000").expect(201);
    assertThat(uplift(api, path, "31000").expect(409).json().get("type").asText())
        .isEqualTo("/problems/beyond-limit");
    uplift(Site.api("commissioner2"), path, "31000").expect(201);
    assertThat(field(uplift(api, path, "31000"))).isEqualTo("ceiling");
    assertThat(api.get(path).json().get("total").asInt()).isEqualTo(2);
  }

  private static Answer uplift(ApiClient who, String path, String ceiling) {
    return who.post(
        path,
        "{\"kind\":\"UPLIFT\",\"variedOn\":\"2019-09-01\",\"ceiling\":\"%s\",\"reason\":\"More\"}"
            .formatted(ceiling));
  }

  @Test
  void is_handed_to_another_provider_from_a_day_on() {
    var reference = OwnGrant.awarded();
    var made =
        Site.api("decisionmaker")
            .post(
                "/grants/" + reference + "/variations",
                "{\"kind\":\"PROVIDER_CHANGE\",\"variedOn\":\"2019-09-01\","
                    + "\"provider\":\"atcm\",\"reason\":\"The team moved\"}")
            .expect(201)
            .json();
    assertThat(made.get("changes").get(0).get("after").asText())
        .isEqualTo("Association of Town and City Management");
    var leads = api.get("/grants/" + reference + "/members").json().get("items");
    assertThat(leads.findValuesAsText("endsOn")).containsExactly("2019-08-31", "null");
    Site.api("provider.lge").get("/grants/" + reference).expect(404);
    Site.api("provider.egve").get("/grants/" + reference).expect(200);
  }

  @Test
  void changes_what_was_awarded_by_variation_only() {
    var path = "/grants/" + OwnGrant.awarded();
    var etag = api.get(path).expect(200).header("ETag").orElseThrow();
    assertThat(field(api.patch(path, etag, "{\"ceiling\":\"1.00\"}"))).isEqualTo("ceiling");
    assertThat(field(api.patch(path, etag, "{\"endsOn\":\"2021-01-01\"}"))).isEqualTo("endsOn");
    api.patch(path, etag, "{\"responsibleOfficer\":\"Head of Gangs\"}").expect(200);
  }
}
