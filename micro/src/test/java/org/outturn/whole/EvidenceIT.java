package org.outturn.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

class EvidenceIT {

  private static final String ADDRESS = "/grants/LGE-2016/evidence";

  private static String body(int some, int percent) {
    return """
        {"document": "A test of evidence", "publisher": "Nobody", "section": "2",
         "cutOffOn": "2017-05-31", "figures": [
           {"measure": "harm_reduced", "part": "NUMERATOR", "value": %d},
           {"measure": "harm_reduced", "part": "DENOMINATOR", "value": 20},
           {"measure": "harm_reduced", "part": "PERCENT", "value": %d}]}
        """
        .formatted(some, percent);
  }

  @Test
  void is_recorded_and_taken_back_and_its_figures_stay_marked() {
    var api = Site.api("commissioner");
    var source = api.post(ADDRESS, body(15, 75)).expect(201).json();
    var figure = "/figures/" + source.get("figures").get(0).get("id").asLong();
    assertThat(api.get(figure).expect(200).json().get("status").asText()).isEqualTo("RECORDED");
    var voiding = ADDRESS + "/" + source.get("id").asLong() + "/voiding";
    api.post(voiding, "{}").expect(422);
    api.post(voiding, "{\"reason\": \"It was a test\"}").expect(200);
    api.post(voiding, "{\"reason\": \"It was a test\"}").expect(409);
    assertThat(api.get(figure).expect(200).json().get("status").asText()).isEqualTo("VOIDED");
  }

  @Test
  void that_contradicts_itself_is_refused_with_the_reason() {
    var problem = Site.api("commissioner").post(ADDRESS, body(15, 80)).expect(422).json();
    assertThat(problem.get("errors").get(0).get("message").asText())
        .isEqualTo("15 of 20 is 75%: correct the percentage or the numbers");
  }

  @Test
  void is_recorded_by_commissioners_only() {
    Site.api("provider.lge").post(ADDRESS, body(15, 75)).expect(403);
    Site.api("wf.commissioner").post(ADDRESS, body(15, 75)).expect(404);
  }

  @Test
  void is_recorded_on_a_page_that_shows_what_does_not_fit() {
    var visitor = Site.signedIn("commissioner");
    var page = visitor.get(ADDRESS).expect(200).page();
    assertThat(page.text()).contains("21", "our arithmetic", "What became of the rest");
    assertThat(page.select("form[action=" + ADDRESS + "] [name=harm_reduced-percent]")).hasSize(1);
  }
}
