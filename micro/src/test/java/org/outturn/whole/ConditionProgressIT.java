package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

/** A line on each open condition in the return: in its workbook, on its page, in its versions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionProgressIT {

  private static final String CONDITION =
      "{\"code\":\"%s\",\"title\":\"A\",\"requirement\":\"Do\",\"source\":\"1.7\"}";

  private static void attach(TestGrant grant, String code) {
    Site.api("commissioner")
        .post("/grants/" + grant.reference() + "/conditions", CONDITION.formatted(code))
        .expect(201);
  }

  @Test
  void comes_with_the_workbook_and_stands_on_the_page_of_the_condition() {
    var grant = TestGrant.create("TEST-PROGRESS");
    attach(grant, "L2");
    var one = grant.newReturn();
    var figures = TestReturn.goodBut(Map.of("text.condition_l2", "Two visits before release"));

    one.upload(figures).expect(201);
    Site.api("provider.lge").post(one.path("submission"), TestReturn.DECLARED).expect(200);

    var page =
        Site.signedIn("commissioner").get("/grants/TEST-PROGRESS/conditions/L2").expect(200).page();
    assertThat(page.text()).contains("Two visits before release", "Version 1, not accepted yet");
  }

  @Test
  void is_not_missed_in_a_workbook_from_before_the_condition() {
    var grant = TestGrant.create("TEST-PROGRESS-OLD");
    var one = grant.newReturn();
    var workbook = one.filled(TestReturn.GOOD);
    attach(grant, "L3");

    var uploaded = one.upload(workbook).expect(201).json();

    assertThat(uploaded.get("errors").size()).isZero();
    assertThat(uploaded.get("notes").findValuesAsText("code")).doesNotContain("input-missing");
  }
}
