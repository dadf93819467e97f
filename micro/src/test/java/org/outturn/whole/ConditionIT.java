package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.whole.Commitments.code;
import static org.outturn.whole.Commitments.error;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

/** Conditions over HTTP: evidence, judgement, waiver, change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionIT {

  private static Commitments its;

  @BeforeAll
  static void set_up() {
    its = Commitments.of("TEST-COND");
  }

  @Test
  void a_condition_is_evidenced_sent_back_evidenced_again_and_met() {
    its.attach("A1");
    var one = its.grant() + "/conditions/A1";
    assertThat(code(its.commissioner().post(one + "/acceptance", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("no-evidence-waits");

    assertThat(error(its.provider().post(one + "/evidence", "{\"statement\":\" \"}"), 422))
        .isEqualTo("statement");
    its.provider().post(one + "/evidence", "{\"statement\":\"Done in May\"}").expect(200);
    assertThat(error(its.commissioner().post(one + "/refusal", "{}"), 422)).isEqualTo("reason");
    its.commissioner().post(one + "/refusal", "{\"reason\":\"No plan\"}").expect(200);
    assertThat(its.json("/conditions/A1").get("status").asText()).isEqualTo("OPEN");
    assertThat(its.json("/conditions/A1").get("reason").asText()).isEqualTo("No plan");

    its.provider().post(one + "/evidence", "{\"statement\":\"With the plan\"}").expect(200);
    its.commissioner().post(one + "/acceptance", "{\"reason\":\"The plan shows it\"}").expect(200);
    assertThat(its.status("/conditions/A1")).isEqualTo("MET");
    assertThat(its.json("/conditions/A1").get("history").findValuesAsText("status"))
        .containsExactly("OPEN", "EVIDENCED", "NOT_MET", "OPEN", "EVIDENCED", "MET");
    assertThat(code(its.provider().post(one + "/evidence", "{\"statement\":\"More\"}"), 409))
        .isEqualTo("condition-settled");
    its.commissioner().post(one + "/reopening", "{\"reason\":\"By mistake\"}").expect(200);
    assertThat(its.status("/conditions/A1")).isEqualTo("OPEN");
  }

  @Test
  void nobody_judges_evidence_of_their_own() {
    its.attach("A2");
    var one = its.grant() + "/conditions/A2";
    its.commissioner().post(one + "/evidence", "{\"statement\":\"For the provider\"}").expect(200);

    assertThat(code(its.commissioner().post(one + "/acceptance", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("own-evidence");
    its.second().post(one + "/acceptance", "{\"reason\":\"Seen\"}").expect(200);
    its.provider().post(one + "/acceptance", "{\"reason\":\"x\"}").expect(403);
    its.provider().post(one + "/waiver", "{\"reason\":\"x\"}").expect(403);
  }

  @Test
  void a_condition_is_waived_by_whose_limit_covers_the_grant() {
    its.attach("A3");
    var one = its.grant() + "/conditions/A3";

    assertThat(error(Site.api("decisionmaker").post(one + "/waiver", "{}"), 422))
        .isEqualTo("reason");
    assertThat(code(its.commissioner().post(one + "/waiver", "{\"reason\":\"x\"}"), 409))
        .isEqualTo("beyond-limit");
    Site.api("decisionmaker").post(one + "/waiver", "{\"reason\":\"Overtaken\"}").expect(200);

    assertThat(its.status("/conditions/A3")).isEqualTo("WAIVED");
    assertThat(its.json("/conditions/A3").get("history").get(1).get("authority").asText())
        .contains("Deputy Mayor");
  }

  @Test
  void what_a_condition_says_changes_from_a_day_on_and_nothing_is_lost() {
    its.attach("A4");
    var one = its.grant() + "/conditions/A4";
    var etag = its.commissioner().get(one).header("ETag").orElseThrow();
    var change =
        "{\"dueOn\":\"2019-10-01\",\"effectiveFrom\":\"2019-09-01\",\"reason\":\"Agreed\"}";

    its.commissioner().patch(one, null, change).expect(428);
    assertThat(error(its.commissioner().patch(one, etag, "{\"dueOn\":\"2019-10-01\"}"), 422))
        .isEqualTo("reason");
    var changed = its.commissioner().patch(one, etag, change).expect(200).json();
    its.commissioner().patch(one, etag, change).expect(412);

    assertThat(changed.get("dueOn").asText()).isEqualTo("2019-10-01");
    assertThat(changed.get("overdue").asBoolean()).isTrue();
    assertThat(changed.get("original").get("dueOn").isNull()).isTrue();
    var earlier = change.replace("2019-09-01", "2019-08-01");
    var now = its.commissioner().get(one).header("ETag").orElseThrow();
    assertThat(error(its.commissioner().patch(one, now, earlier), 422)).isEqualTo("effectiveFrom");
    var later = "{\"title\":\"New\",\"effectiveFrom\":\"2030-01-01\",\"reason\":\"Later\"}";
    assertThat(its.commissioner().patch(one, now, later).expect(200).json().get("title").asText())
        .isEqualTo("A condition");
  }

  @Test
  void a_condition_is_linked_to_measures_that_are_collected_or_not_yet() {
    its.attach("A5");
    var links = its.grant() + "/conditions/A5/measures";

    assertThat(
            error(its.commissioner().post(links, "{\"measure\":\"nope\",\"wording\":\"x\"}"), 422))
        .isEqualTo("measure");
    its.commissioner().post(links, "{\"wording\":\"Referral source\"}").expect(200);
    var linked =
        its.commissioner()
            .post(links, "{\"measure\":\"enquiries\",\"wording\":\"Enquiries\"}")
            .expect(200)
            .json()
            .get("measures");
    assertThat(linked.findValuesAsText("wording")).containsExactly("Referral source", "Enquiries");
    its.commissioner().post(links + "/" + linked.get(0).get("id") + "/removal", "").expect(200);
    assertThat(its.json("/conditions/A5").get("measures").size()).isEqualTo(1);
  }

  @Test
  void text_that_cannot_be_seen_is_refused_and_markup_and_formulas_stay_text() {
    var hostile =
        """
        {"code":"A6","title":"<b>=1+1</b>","requirement":"%s","source":"A paper, 1"}""";

    assertThat(
            error(
                its.commissioner()
                    .post(its.grant() + "/conditions", hostile.formatted("a\\u0000b")),
                422))
        .isEqualTo("requirement");
    its.commissioner()
        .post(its.grant() + "/conditions", hostile.formatted("=HYPERLINK(1)"))
        .expect(201);
    var page = Site.signedIn("commissioner").get(its.grant() + "/conditions/A6").expect(200);
    assertThat(page.text()).contains("&lt;b&gt;=1+1&lt;/b&gt;").doesNotContain("<b>=1+1");
  }

  @Test
  void two_people_judge_at_once_on_pages_and_the_second_reads_so() {
    its.attach("A9");
    var address = its.grant() + "/conditions/A9";
    its.provider().post(address + "/evidence", "{\"statement\":\"Done\"}").expect(200);
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
    its.second().post(address + "/refusal", "{\"reason\":\"Not enough\"}").expect(200);

    var stale = first.post(address + "/acceptance", typed).expect(412);

    assertThat(stale.text()).contains("Somebody else changed this");
    assertThat(its.status("/conditions/A9")).isEqualTo("OPEN");
  }
}
