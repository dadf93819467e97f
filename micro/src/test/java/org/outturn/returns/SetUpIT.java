package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

/** KPI sets, periods, targets and conditions are checked before they are taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetUpIT {
  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-SETUP");
    grant.newReturn();
  }

  private static Answer post(String what, String json) {
    return Site.api("commissioner").post("/grants/" + grant.reference() + "/" + what, json);
  }

  private static List<String> fields(Answer refused) {
    return StreamSupport.stream(refused.expect(422).json().get("errors").spliterator(), false)
        .map(error -> error.get("field").asText())
        .toList();
  }

  @Test
  void a_kpi_set_says_everything_that_is_wrong_with_it() {
    var refused =
        post(
            "kpi-sets",
            """
            {"measures":[{"code":"Bad Code","name":" ","unit":"people"},
              {"code":"same","name":"A","type":"FLOW","unit":"people"},
              {"code":"same","name":"B","type":"RATIO","unit":"people"}],
             "identities":[{"code":"sum","total":"unheard_of","parts":[]}]}""");

    assertThat(fields(refused))
        .containsExactly(
            "measures[0].code",
            "measures[0].name",
            "measures[0].type",
            "measures[2].code",
            "identities[0].total",
            "identities[0].parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code    | {\"code\":\"2019-21-Q2\",\"dueOn\":\"2019-10-21\"}",
        "code    | {\"dueOn\":\"2019-10-21\"}",
        "startsOn lastDay | {\"code\":\"ONE-9\",\"dueOn\":\"2019-10-21\"}",
        "dueOn   | {\"code\":\"2019-20-Q1\",\"dueOn\":\"2019-06-30\"}",
        "dueOn   | {\"code\":\"2019-20-Q1\"}"
      })
  void a_period_that_does_not_fit_is_refused(String expected, String json) {
    assertThat(fields(post("periods", json))).containsExactly(expected.split(" "));
  }

  @Test
  void a_period_is_opened_once() {
    var quarter = "{\"code\":\"2018-19-Q1\",\"dueOn\":\"2018-07-21\"}";
    var opened = post("periods", quarter).expect(201).json();

    assertThat(opened.get("lastDay").asText()).isEqualTo("2018-06-30");
    assertThat(fields(post("periods", quarter))).containsExactly("code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "period    | {\"measure\":\"enquiries\",\"period\":\"ONE-99\",\"value\":1}",
        "measure   | {\"measure\":\"unheard_of\",\"period\":\"ONE-1\",\"value\":1}",
        "value     | {\"measure\":\"enquiries\",\"period\":\"ONE-1\"}",
        "value     | {\"measure\":\"harm_reduced\",\"period\":\"ONE-1\",\"value\":101}",
        "tolerance | {\"measure\":\"enquiries\",\"period\":\"ONE-1\",\"value\":1,\"tolerance\":-1}",
        "toleranceIsPercent | {\"measure\":\"enquiries\",\"period\":\"ONE-1\",\"value\":0,"
            + "\"toleranceIsPercent\":true}"
      })
  void a_target_that_does_not_fit_is_refused(String field, String json) {
    assertThat(fields(post("targets", json))).containsExactly(field);
  }

  @Test
  void a_target_stands_beside_the_figure() {
    var one = grant.newReturn();
    post("targets", "{\"measure\":\"enquiries\",\"period\":\"" + one.period() + "\",\"value\":600}")
        .expect(201);
    one.upload(TestReturn.GOOD).expect(201);

    var enquiries = one.json().get("measures").get(0);

    assertThat(enquiries.get("target").asInt()).isEqualTo(600);
    assertThat(enquiries.get("variance").asInt()).isEqualTo(41);
    assertThat(enquiries.get("rag").asText()).isEqualTo("GREEN");
  }

  @Test
  void conditions_are_attached_in_order_and_checked() {
    var first = "{\"code\":\"L1\",\"title\":\"A\",\"requirement\":\"Do\",\"source\":\"1.7\"}";
    post("conditions", first).expect(201);
    post("conditions", first.replace("L1", "L2")).expect(201);

    assertThat(fields(post("conditions", "{\"code\":\"first\",\"title\":\"A\"}")))
        .containsExactly("code", "requirement", "source");
    var codes =
        Site.api("commissioner")
            .get("/grants/" + grant.reference() + "/conditions")
            .expect(200)
            .json()
            .get("items")
            .findValuesAsText("code");
    assertThat(codes).containsExactly("L1", "L2");
  }
}
