package org.outturn.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.grants.OwnGrant.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;

class GrantDepthIT {

  private final ApiClient api = Site.api("commissioner");

  private static String grant() {
    return OwnGrant.awarded();
  }

  private static String grant(String more) {
    return OwnGrant.awarded(more);
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.get(field).asText()));
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "endsOn | '\"endsOn\":\"2019-06-30\"'",
        "deliveryEndsOn | '\"deliveryEndsOn\":\"2019-06-30\"'",
        "ceiling | '\"ceiling\":\"0\"'",
        "ceiling | '\"ceiling\":\"-5\"'",
        "ceiling | '\"ceiling\":\"10.005\"'",
        "programmeTotal | '\"programmeTotal\":\"999999999999\"'",
        "title | '\"title\":\"\"'",
        "title | '\"title\":\"A\\u0000B\"'",
        "title | '\"title\":\"A\\nB\"'",
        "predecessorReason | '\"predecessorReason\":\"\\u202Eevil\"'",
        "instrument | '\"instrument\":\"LOAN\"'",
        "startsOn | '\"startsOn\":\"2019-02-30\"'",
        "decision | '\"decision\":\"PCD-999\"'",
        "predecessor | '\"predecessor\":\"WF-ASKME\"'",
        "provider | '\"provider\":\"spark2life\"'",
        "reference | '\"reference\":\"../evil\"'",
        "status | '\"status\":\"CLOSED\"'"
      })
  void is_not_set_up_with_what_does_not_fit(String field, String instead) {
    var sound =
        "\"reference\":\"DEPTH-NOT\",\"title\":\"T\",\"provider\":\"safer-london\","
            + "\"status\":\"PROPOSED\",\"startsOn\":\"2019-07-01\"";
    var name = instead.substring(0, instead.indexOf(':'));
    var rest = sound.replaceAll(name + ":\"[^\"]*\",?", "");
    var body = "{" + rest + (rest.endsWith(",") ? "" : ",") + instead + "}";
    assertThat(field(api.post("/grants", body))).isEqualTo(field);
    api.get("/grants/DEPTH-NOT").expect(404);
  }

  @Test
  void keeps_html_and_formulas_as_text() {
    var reference = grant();
    var words = "<script>alert(1)</script> =1+1";
    api.post(
            "/grants/" + reference + "/statements",
            "{\"kind\":\"OBJECTIVE\",\"words\":\"" + words + "\"}")
        .expect(201);
    var page =
        Site.signedIn("commissioner").get("/grants/" + reference + "/statements").expect(200);
    assertThat(page.page().select("td").eachText()).contains(words);
    assertThat(page.page().select("td script")).isEmpty();
  }

  @Test
  void is_led_by_one_organisation_at_a_time() {
    var reference = grant();
    var members = "/grants/" + reference + "/members";
    assertThat(
            field(
                api.post(
                    members,
                    "{\"organisation\":\"atcm\",\"role\":\"LEAD\",\"startsOn\":\"2019-08-01\"}")))
        .isEqualTo("startsOn");
    assertThat(
            field(
                api.post(
                    members,
                    "{\"organisation\":\"redthread\",\"role\":\"PARTNER\","
                        + "\"startsOn\":\"2019-08-01\",\"endsOn\":\"2019-07-31\"}")))
        .isEqualTo("endsOn");
    var partner =
        "{\"organisation\":\"redthread\",\"role\":\"PARTNER\",\"startsOn\":\"2019-08-01\"}";
    var id = api.post(members, partner).expect(201).json().get("id").asLong();
    assertThat(field(api.post(members, partner))).isEqualTo("organisation");
    api.post(members + "/" + id + "/ending", "{\"endsOn\":\"2019-09-30\",\"reason\":\"Done\"}")
        .expect(200);
    api.post(members, partner.replace("08-01", "10-01")).expect(201);
    var lead = api.get(members).expect(200).json().get("items").get(0);
    assertThat(lead.get("name").asText()).isEqualTo("Safer London");
    var gone = api.post(members + "/" + lead.get("id") + "/removal", "{\"reason\":\"x\"}");
    assertThat(gone.expect(409).json().get("type").asText()).isEqualTo("/problems/lead-stays");
  }

  @Test
  void stays_within_the_ceiling_of_its_recommendation() {
    var more =
        "{\"reference\":\"DEPTH-MORE\",\"title\":\"T\",\"provider\":\"safer-london\","
            + "\"status\":\"PROPOSED\",\"startsOn\":\"2019-07-01\",\"ceiling\":\"0.01\","
            + "\"decision\":\"PCD-211\",\"recommendation\":\"a\"}";
    assertThat(field(api.post("/grants", more))).isEqualTo("ceiling");
    assertThat(field(api.post("/grants", more.replace("\"a\"", "\"z\""))))
        .isEqualTo("recommendation");
    api.get("/grants/DEPTH-MORE").expect(404);
  }

  @Test
  void never_follows_itself() {
    var first = grant();
    var second = grant(",\"predecessor\":\"" + first + "\"");
    var third = grant(",\"predecessor\":\"" + second + "\"");
    var etag = api.get("/grants/" + first).expect(200).header("ETag").orElseThrow();
    for (var itself : List.of(first, second, third)) {
      var refused = api.patch("/grants/" + first, etag, "{\"predecessor\":\"" + itself + "\"}");
      assertThat(field(refused)).isEqualTo("predecessor");
    }
    assertThat(texts(api.get("/grants").json().get("items"), "reference")).contains(first);
    assertThat(api.get("/grants/" + first).json().get("successors").get(0).asText())
        .isEqualTo(second);
  }

  @Test
  void says_who_was_first_when_two_people_change_it() {
    var path = "/grants/" + grant();
    var etag = api.get(path).expect(200).header("ETag").orElseThrow();
    api.patch(path, etag, "{\"title\":\"The first title\"}").expect(200);
    api.patch(path, etag, "{\"title\":\"The second title\"}").expect(412);
    api.patch(path, null, "{\"title\":\"The second title\"}").expect(428);
    assertThat(api.get(path).json().get("title").asText()).isEqualTo("The first title");
    var stale = api.request(path + "/variations").header("If-Match", etag);
    stale.header("Content-Type", "application/json");
    api.send(
            stale.POST(
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    "{\"kind\":\"SCOPE\",\"variedOn\":\"2019-09-01\",\"scope\":\"x\","
                        + "\"reason\":\"y\"}")))
        .expect(412);
  }

  @Test
  void belongs_to_its_own_body_alone() {
    var path = "/grants/" + grant();
    for (var place : List.of("", "/members", "/funding", "/statements", "/agreements")) {
      Site.api("wf.commissioner").get(path + place).expect(404);
      Site.api("provider.spark2life").get(path + place).expect(404);
    }
    Site.api("wf.commissioner").post(path + "/members", "{}").expect(404);
    Site.api("provider.lge").post(path + "/variations", "{}").expect(403);
  }

  @Test
  void is_shown_as_it_was_on_an_earlier_day() {
    var then = api.get("/grants/LGE-2017?asAt=2018-06-01").expect(200).json();
    assertThat(then.get("status").asText()).isEqualTo("ACTIVE");
    assertThat(api.get("/grants/LGE-2017").json().get("status").asText()).isEqualTo("ENDED");
    api.get("/grants/LGE-2017?asAt=2016-06-01").expect(404);
    assertThat(field(api.get("/grants/LGE-2017?asAt=2031-01-01"))).isEqualTo("asAt");
    var page =
        Site.signedIn("commissioner").get("/grants/LGE-2017?asAt=2018-06-01").expect(200).page();
    assertThat(page.select("table:has(caption:contains(What has changed since)) tr").eachText())
        .contains("Status Active Ended");
  }
}
