package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.programme.OwnProgramme.FIGURE;
import static org.outturn.programme.OwnProgramme.commissioner;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartVoidingIT {

  private static final String DOMAIN = "{\"title\":\"A domain\",\"source\":\"A paper\"}";

  private static Answer takeBack(String part) {
    return commissioner().post(part + "/voiding", "{\"reason\":\"Entered twice\"}");
  }

  @Test
  void what_was_entered_wrongly_counts_no_more_and_stays_with_its_reason() {
    var own = OwnProgramme.create();
    commissioner().post(own.path() + "/domains", DOMAIN).expect(201);
    commissioner().post(own.path() + "/results", FIGURE).expect(201);
    commissioner().post(own.path() + "/domains/1/voiding", "{\"reason\":\" \"}").expect(422);
    Site.api("wf.finance").post(own.path() + "/domains/1/voiding", "{}").expect(403);
    Site.api("commissioner").post(own.path() + "/domains/1/voiding", "{}").expect(404);
    takeBack(own.path() + "/domains/1").expect(200);
    takeBack(own.path() + "/results/1").expect(200);
    takeBack(own.path() + "/domains/1").expect(404);
    commissioner().get(own.path() + "/domains/1").expect(404);
    var now = commissioner().get(own.path()).expect(200).json();
    assertThat(now.get("domains")).isEmpty();
    assertThat(now.get("results")).isEmpty();
    assertThat(now.get("voided").findValuesAsText("part"))
        .containsExactlyInAnyOrder("domains", "results");
    assertThat(now.get("voided").findValuesAsText("reason")).containsOnly("Entered twice");
    assertThat(Site.signedIn("wf.finance").get(own.path()).expect(200).page().text())
        .contains("Taken back (2)", "Entered twice");
    assertThat(Site.signedIn("wf.finance").get(own.path() + "/results/1").page().text())
        .contains("This figure was taken back");
    commissioner().post(own.path() + "/domains", DOMAIN).expect(201);
    assertThat(commissioner().get(own.path() + "/domains/2").expect(200).json()).isNotNull();
  }

  @Test
  void what_others_name_is_taken_back_after_them() {
    var own = OwnProgramme.create();
    commissioner().post(own.path() + "/domains", DOMAIN).expect(201);
    commissioner()
        .post(
            own.path() + "/pledges",
            "{\"code\":\"P7\",\"title\":\"A pledge\",\"domain\":1,\"source\":\"A paper\"}")
        .expect(201);
    assertThat(takeBack(own.path() + "/domains/1").expect(409).text()).contains("P7");
    takeBack(own.path() + "/pledges/P7").expect(200);
    takeBack(own.path() + "/domains/1").expect(200);
    var again = "{\"code\":\"P7\",\"title\":\"Another\",\"source\":\"A paper\"}";
    commissioner().post(own.path() + "/pledges", again).expect(422);
  }

  @Test
  void a_member_leaves_after_joining() {
    var own = OwnProgramme.create();
    var members = own.path() + "/members";
    var member =
        "{\"kind\":\"PARTNER\",\"name\":\"A partner\",\"joinedOn\":\"2019-05\",\"leftOn\":\"%s\","
            + "\"source\":\"A paper\"}";
    var refused = commissioner().post(members, member.formatted("2019-04")).expect(422).json();
    assertThat(refused.get("errors").get(0).get("field").asText()).isEqualTo("leftOn");
    commissioner().post(members, member.formatted("2019")).expect(201);
    assertThat(Site.signedIn("wf.finance").get(own.path()).expect(200).page().text())
        .contains("May 2019", "Left 2019");
  }

  @Test
  void the_page_asks_for_the_reason() {
    var own = OwnProgramme.create().withPledge("10");
    var form = own.path() + "/pledges/P1/voiding";
    var staff = Site.signedIn("wf.commissioner");
    assertThat(staff.get(own.path() + "/pledges/P1/edit").expect(200).text()).contains(form);
    var again = staff.submit(form, "main form", Map.of("reason", "")).expect(400).page();
    assertThat(again.title()).startsWith("Error: ");
    staff.submit(form, "main form", Map.of("reason", "Of another body")).expect(303);
    assertThat(staff.get(own.path()).expect(200).page().text()).contains("Of another body");
  }

  @Test
  void an_objective_is_taken_back_and_stays_in_the_list_below() {
    var objective =
        "{\"plan\":\"A plan\",\"kind\":\"COMMITMENT\",\"title\":\"A wrong objective\",\"source\":\"A\"}";
    var reference =
        commissioner().post("/objectives", objective).expect(201).json().get("reference").asText();
    takeBack("/objectives/" + reference).expect(200);
    commissioner().get("/objectives/" + reference).expect(404);
    assertThat(Site.signedIn("wf.finance").get("/objectives").expect(200).page().text())
        .contains("A wrong objective", "Entered twice");
  }
}
