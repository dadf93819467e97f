package org.outturn.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.decision.OwnDecision.as;

import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

class DiscrepancyIT {

  @Test
  void the_fourteen_discrepancies_are_kept_with_both_statements() {
    var mopac = as("commissioner").get("/discrepancies?size=200").expect(200).json().get("items");
    assertThat(mopac.findValuesAsText("code"))
        .contains("D1", "D6", "D7", "D8", "D9", "D10", "D14")
        .doesNotContain("D2");
    var waltham = as("wf.commissioner").get("/discrepancies").expect(200).json().get("items");
    assertThat(waltham.findValuesAsText("code"))
        .contains("D2", "D3", "D4", "D5", "D11", "D12", "D13");
    var first = as("commissioner").get("/discrepancies/D1").expect(200).json();
    assertThat(first.get("status").asText()).isEqualTo("OPEN");
    assertThat(first.get("blocking").asBoolean()).isTrue();
    assertThat(first.get("statements").findValuesAsText("statement"))
        .anyMatch(words -> words.contains("Chief Executive Officer"))
        .anyMatch(words -> words.contains("Chief Operating Officer"));
    assertThat(first.get("subjects").findValuesAsText("reference"))
        .contains("PCD-211", "PCD-2019-DRAFT");
    var third = as("wf.commissioner").get("/discrepancies/D3").expect(200).json();
    assertThat(third.get("status").asText()).isEqualTo("RESOLVED");
    as("wf.commissioner").get("/discrepancies/D1").expect(404);
  }

  private static String about(String kind, String reference) {
    return """
        {"title":"Two sums","kind":"FIGURES",
         "statements":[{"statement":"£5","source":"1"},{"statement":"£6","source":"2"}],
         "subjects":[{"kind":"%s","reference":"%s"}]}"""
        .formatted(kind, reference);
  }

  @Test
  void shows_on_the_pages_of_the_programme_and_the_organisation_that_it_is_about() {
    var staff = Site.signedIn("wf.commissioner");
    assertThat(staff.get("/programmes/violence-reduction-partnership").expect(200).text())
        .contains("href=\"/discrepancies/D3\"");
    assertThat(staff.get("/organisations/we-can-work-it-out").expect(200).text())
        .contains("href=\"/discrepancies/D4\"");
    assertThat(staff.get("/discrepancies/D2").expect(200).text())
        .contains("href=\"/programmes/waltham-forest-gangs-prevention-programme\"");
    var found =
        as("wf.commissioner")
            .get("/discrepancies?subject=organisation/we-can-work-it-out")
            .expect(200)
            .json()
            .get("items");
    assertThat(found.findValuesAsText("code")).containsExactly("D4");
  }

  @Test
  void is_a_bodys_own_matter_on_the_pages_of_others() {
    assertThat(Site.signedIn("provider.lge").get("/organisations/safer-london").expect(200).text())
        .doesNotContain("Discrepancies");
  }

  @Test
  void is_only_about_what_there_is_for_its_body() {
    for (var missing :
        new String[][] {
          {"programme", "violence-reduction-partnership"},
          {"programme", "nonsense"},
          {"document", "DOC-999999"},
          {"document", "nonsense"},
          {"organisation", "spark2life"},
          {"grant", "WF-ASKME"},
          {"condition", "LGE-2017/L99"},
          {"nonsense", "nonsense"}
        }) {
      var refused =
          as("commissioner").post("/discrepancies", about(missing[0], missing[1])).expect(422);
      assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo("subject");
      assertThat(refused.text()).contains("There is no " + missing[0] + " " + missing[1]);
    }
  }

  @Test
  void can_be_about_a_document_and_about_a_part_of_a_grant() {
    var document =
        as("commissioner")
            .post(
                "/documents",
                """
                {"subject":"decision/PCD-211","title":"A paper of a test",
                 "publisher":"A publisher of a test"}""")
            .expect(201)
            .json();
    var reference = document.get("id").asText();
    as("commissioner").post("/discrepancies", about("document", reference)).expect(201);
    as("wf.commissioner").post("/discrepancies", about("document", reference)).expect(422);
    as("commissioner").post("/discrepancies", about("condition", "LGE-2017/L1")).expect(201);
  }
}
