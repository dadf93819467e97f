package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;

/** What a grant reports, for which periods and what it promises, through the API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPlanIT {
  private static final String PATH = "/grants/TEST-PLAN";
  private static final String ONE_MEASURE =
      """
      {"reason":"Only enquiries are counted from now on","periods":[%s],
       "measures":[{"code":"enquiries","name":"Enquiries","type":"FLOW","unit":"enquiries"}]}""";

  @BeforeAll
  static void setUpGrant() {
    TestGrant.create("TEST-PLAN");
  }

  private static ApiClient commissioner() {
    return Site.api("commissioner");
  }

  private static Answer post(String path, String json) {
    return commissioner().post(PATH + path, json);
  }

  private static String tag(String path) {
    return commissioner().get(PATH + path).expect(200).header("ETag").orElseThrow();
  }

  private static Answer postIfMatch(String path, String tag, String json) {
    var api = commissioner();
    return api.send(
        api.request(PATH + path)
            .header("If-Match", tag)
            .header("Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(json)));
  }

  private static List<String> fields(Answer refused) {
    return StreamSupport.stream(refused.expect(422).json().get("errors").spliterator(), false)
        .map(error -> error.get("field").asText())
        .toList();
  }

  private static void open(String code, String due) {
    post("/periods", "{\"code\":\"" + code + "\",\"dueOn\":\"" + due + "\"}").expect(201);
  }

  @Test
  void a_period_not_started_moves_to_a_new_version_and_what_is_started_stays() {
    open("2018-19-Q1", "2018-07-20");
    open("2018-19-Q2", "2018-10-19");
    post("/targets", "{\"measure\":\"pending_cases\",\"period\":\"2018-19-Q2\",\"value\":3}")
        .expect(201);
    var tag = tag("/kpi-sets/1");

    assertThat(fields(postIfMatch("/kpi-sets", tag, ONE_MEASURE.formatted("\"2018-19-Q2\""))))
        .containsExactly("periods");
    post("/targets/2018-19-Q2/pending_cases/removal", "{\"reason\":\"Not counted any more\"}")
        .expect(200);
    postIfMatch("/kpi-sets", tag, ONE_MEASURE.formatted("\"2018-19-Q2\"")).expect(201);
    postIfMatch("/kpi-sets", tag, ONE_MEASURE.formatted("")).expect(412);

    var versions = Site.api("provider.lge").get(PATH + "/kpi-sets").expect(200).json().get("items");
    assertThat(versions.findValuesAsText("number")).containsExactly("2", "1");
    assertThat(versions.get(0).get("madeBy").asText()).isNotEmpty();
    assertThat(versions.get(0).get("periods").toString()).isEqualTo("[\"2018-19-Q2\"]");
    assertThat(versions.get(1).get("periods").toString()).contains("2018-19-Q1");
  }

  @Test
  void a_due_date_changes_with_a_reason_until_the_return_is_submitted() {
    open("2018-19-Q3", "2019-01-22");
    var path = PATH + "/periods/2018-19-Q3";
    var tag = tag("/periods/2018-19-Q3");
    var change = "{\"dueOn\":\"2019-11-29\",\"reason\":\"The provider moved house\"}";

    assertThat(fields(commissioner().patch(path, tag, "{\"dueOn\":\"2018-12-31\"}")))
        .containsExactly("dueOn", "dueOn", "reason");
    var changed = commissioner().patch(path, tag, change).expect(200).json();
    commissioner().patch(path, tag, change.replace("29", "30")).expect(412);

    assertThat(changed.get("dueOn").asText()).isEqualTo("2019-11-29");
    assertThat(changed.get("dueDateChanges").get(0).get("was").asText()).isEqualTo("2019-01-22");
    assertThat(
            Site.api("provider.lge").get(PATH + "/returns/2018-19-Q3").json().get("dueOn").asText())
        .isEqualTo("2019-11-29");
  }

  @Test
  void a_period_is_neither_outside_the_grant_nor_reported_twice() {
    open("2019-20-Q1", "2019-07-19");

    assertThat(fields(post("/periods", "{\"code\":\"2019-20-M02\",\"dueOn\":\"2019-07-19\"}")))
        .containsExactly("code");
    assertThat(fields(post("/periods", "{\"code\":\"2020-21-Q1\",\"dueOn\":\"2020-07-19\"}")))
        .containsExactly("code");
    var closing =
        "{\"code\":\"ONE-7\",\"startsOn\":\"2019-04-01\",\"lastDay\":\"2019-04-30\","
            + "\"dueOn\":\"2019-05-21\"%s}";
    assertThat(fields(post("/periods", closing.formatted("")))).containsExactly("overlaps");
    post("/periods", closing.formatted(",\"overlaps\":true")).expect(201);
  }

  @Test
  void several_quarters_are_opened_at_once_or_none() {
    var wanted = "{\"quarters\":[\"2019-20-Q3\",\"2019-20-Q4\"]}";
    var proposed = commissioner().get(PATH + "/periods/remaining").expect(200).json().get("items");
    assertThat(proposed.findValuesAsText("code")).contains("2019-20-Q3", "2019-20-Q4");

    assertThat(fields(post("/periods/remaining", "{\"quarters\":[]}"))).containsExactly("quarters");
    assertThat(fields(post("/periods/remaining", wanted.replace("2019-20-Q4", "2020-21-Q4"))))
        .containsExactly("quarters");
    var open = post("/periods/remaining", wanted).expect(201).json().get("items");

    assertThat(open.findValuesAsText("code")).contains("2019-20-Q3", "2019-20-Q4");
    assertThat(open.findValuesAsText("dueOn")).contains("2020-01-22", "2020-04-23");
  }

  @Test
  void a_target_is_changed_with_a_reason_and_its_history_kept() {
    open("2019-20-Q2", "2019-10-21");
    var target = "{\"measure\":\"enquiries\",\"period\":\"2019-20-Q2\",\"value\":%d%s}";
    post("/targets", target.formatted(100, ",\"source\":\"PCD 211, 1.4\"")).expect(201);
    var tag = tag("/targets/2019-20-Q2/enquiries");

    assertThat(fields(post("/targets", target.formatted(90, "")))).containsExactly("reason");
    postIfMatch("/targets", tag, target.formatted(90, ",\"reason\":\"Fewer workers\"")).expect(201);
    postIfMatch("/targets", tag, target.formatted(80, ",\"reason\":\"Fewer still\"")).expect(412);

    var kept =
        Site.api("provider.lge").get(PATH + "/targets/2019-20-Q2/enquiries").expect(200).json();
    assertThat(kept.get("target").get("value").asInt()).isEqualTo(90);
    assertThat(kept.get("history").findValuesAsText("value")).containsExactly("90", "100");
    assertThat(kept.get("history").get(1).get("source").asText()).isEqualTo("PCD 211, 1.4");
  }
}
