package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;

/** What the documents say of programmes, read through the API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFactsIT {

  private static final String GANGS = "/programmes/waltham-forest-gangs-prevention-programme";
  private static final String PARTNERSHIP = "/programmes/violence-reduction-partnership";
  private static final String PLAN = "/programmes/police-and-crime-plan-2017-21";

  private static JsonNode read(String user, String path) {
    return Site.api(user).get(path).expect(200).json();
  }

  private static List<String> all(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.get(field).asText())
        .toList();
  }

  @Test
  void five_services_of_four_providers_serve_five_objectives() {
    var programme = read("wf.commissioner", GANGS);
    assertThat(programme.get("since").asText()).isEqualTo("2011");
    assertThat(programme.get("objectives")).hasSize(5);
    assertThat(all(programme.get("aliases"), "wording")).contains("Gang Prevention Programme");
    var services = programme.get("services");
    assertThat(all(services, "title"))
        .containsExactly(
            "Ask Me about gangs",
            "Community mentoring",
            "Adult casework",
            "Detached outreach",
            "Gender mainstreaming");
    assertThat(Set.copyOf(all(services, "provider")))
        .containsExactlyInAnyOrder(
            "we-can-work-it-out", "spark2life", "change-grow-live", "abianda");
  }

  @Test
  void the_services_were_commissioned_in_a_month_and_no_amount_is_stated() {
    assertThat(all(read("wf.finance", GANGS + "/services").get("items"), "commissionedOn"))
        .containsOnly("2019-04");
    var rollUp = read("wf.finance", GANGS + "/roll-up");
    assertThat(rollUp.get("knownCeiling").isNull()).isTrue();
    assertThat(rollUp.get("grants").asInt()).isEqualTo(5);
  }

  @Test
  void research_and_the_financial_investigation_are_on_record() {
    var programme = read("wf.commissioner", GANGS);
    assertThat(all(programme.get("references"), "title")).contains("From Postcodes to Profits");
    assertThat(all(programme.get("domains"), "title")).contains("Financial investigation");
  }

  @Test
  void the_partnership_was_established_before_it_was_launched_and_the_news_came_a_day_later() {
    var events = read("wf.commissioner", PARTNERSHIP + "/events").get("items");
    assertThat(all(events, "happenedOn")).containsExactly("2018-11", "2019-04-25");
    assertThat(events.get(1).get("publishedOn").asText()).isEqualTo("2019-04-26");
  }

  @Test
  void the_four_domains_keep_both_wordings() {
    var domains = read("wf.commissioner", PARTNERSHIP + "/domains").get("items");
    assertThat(domains).hasSize(4);
    assertThat(domains.get(2).get("title").asText())
        .isEqualTo("To support those vulnerable to violence");
    assertThat(domains.get(2).get("aliases").get(0).get("wording").asText())
        .isEqualTo("supporting those at risk");
  }

  @Test
  void six_pledges_are_made_of_which_one_is_quantified() {
    var pledges = read("wf.commissioner", PARTNERSHIP + "/pledges").get("items");
    assertThat(all(pledges, "code")).containsExactly("P1", "P2", "P3", "P4", "P5", "P6");
    var first = pledges.get(0);
    assertThat(first.get("target").asInt()).isEqualTo(10_000);
    assertThat(first.get("progress").asInt()).isEqualTo(2_000);
    assertThat(first.get("progressPercent").asInt()).isEqualTo(20);
    assertThat(first.get("starts").asText() + first.get("ends").asText()).isEqualTo("20192022");
    assertThat(all(pledges, "target").subList(1, 6)).containsOnly("null");
    assertThat(all(pledges, "domain")).containsOnly("null");
  }

  @Test
  void two_falls_of_knife_crime_stand_side_by_side_with_their_scopes() {
    var results = read("wf.commissioner", PARTNERSHIP + "/results").get("items");
    assertThat(results).hasSize(10);
    var pilot = results.get(0);
    var borough = results.get(1);
    assertThat(List.of(pilot.get("value").asInt(), borough.get("value").asInt()))
        .containsExactly(38, 27);
    assertThat(pilot.get("place").asText()).contains("St James Street");
    assertThat(borough.get("period").asText()).isEqualTo("12 months to November 2019");
    assertThat(borough.get("afterToday").asBoolean()).isTrue();
    var page = Site.signedIn("wf.commissioner").get(PARTNERSHIP).expect(200).page().text();
    assertThat(page).contains("38% fall (St James Street", "never added up");
  }

  @Test
  void the_baselines_of_london_are_outside_measures_with_population_date_and_source() {
    var measures = read("analyst", PLAN + "/measures").get("items");
    assertThat(all(measures, "value"))
        .containsExactly("99", "79", "88", "6600", "1782", "32.2", "26000");
    assertThat(all(measures, "document")).containsOnly("PCD 211");
    assertThat(all(measures, "period").get(0)).isEqualTo("September 2016");
    assertThat(measures.get(0).get("population").asText()).contains("Trident Gangs Matrix");
  }

  @Test
  void the_plan_rolls_up_money_and_figures_as_accepted() {
    var rollUp = read("finance", PLAN + "/roll-up");
    assertThat(rollUp.get("knownCeiling").asText()).isEqualTo("1040000.00");
    assertThat(rollUp.get("services").get(0).get("figures")).isNotEmpty();
    assertThat(Site.signedIn("finance").get(PLAN).expect(200).page().text())
        .contains("People are never added up across services");
  }

  @Test
  void objectives_show_what_serves_them_and_the_programme_shows_them() {
    var objective = read("auditor", "/objectives/keeping-children-and-young-people-safe");
    assertThat(all(objective.get("links"), "reference"))
        .containsExactly("PCD-211", "EGVE-2017", "LGE-2017", "police-and-crime-plan-2017-21");
    var visitor = Site.signedIn("commissioner");
    for (var page : List.of(PLAN, "/grants/LGE-2017", "/decisions/PCD-211")) {
      assertThat(visitor.get(page).expect(200).page().text())
          .contains("Keeping children and young people safe");
    }
  }
}
