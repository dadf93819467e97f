package org.outturn.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

/** Events, peer reviews and the search over all that was learned. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LearningIT {

  private static final String EVENTS = "/engagement-events";

  private static List<String> titles(String account, String query) {
    var items = Site.api(account).get("/learning?" + query).expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(row -> row.get("title").asText())
        .toList();
  }

  @Test
  void everybody_reads_what_is_published_of_every_body() {
    assertThat(titles("provider.lge", "search=Kurdish"))
        .contains("Lunch discussion with Kurdish women");
    assertThat(titles("provider.cgl", "kind=CASE_STUDY&size=200"))
        .contains(
            "Westminster City Council Integrated Gangs and Exploitation Unit",
            "Waltham Forest Violence Reduction Partnership");
    assertThat(titles("provider.lge", "kind=EVENT&body=westminster&size=200")).hasSize(8);
    assertThat(titles("wcc.engagement", "search=gang%20co-ordinators"))
        .contains("Locality peer reviews by the EGVE team");
  }

  @Test
  void only_its_own_body_sees_a_draft() {
    var draft = "Illustrative: talk with parents at a youth club";
    assertThat(titles("wcc.engagement", "status=DRAFT")).contains(draft);
    assertThat(titles("commissioner", "search=%22talk%20with%20parents%22")).doesNotContain(draft);
    assertThat(titles("provider.lge", "status=DRAFT")).isEmpty();
    Site.api("wf.commissioner").get(EVENTS + "/EV-9").expect(404);
    Site.signedIn("provider.lge").get("/learning/events/EV-9").expect(404);
    Site.api("wf.commissioner").post(EVENTS + "/EV-9/withdrawal", "{\"reason\":\"X\"}").expect(404);
    Site.api("wf.commissioner").post(EVENTS + "/EV-1/withdrawal", "{\"reason\":\"X\"}").expect(403);
  }

  @Test
  void what_came_after_the_business_day_carries_its_date() {
    var study = Site.api("provider.lge").get("/case-studies/CS-1").expect(200).json();
    assertThat(study.get("published").asText()).isEqualTo("2021-05");
    assertThat(study.get("afterToday").asBoolean()).isTrue();
    assertThat(Site.signedIn("provider.lge").get("/learning/case-studies/CS-1").page().text())
        .contains("May 2021", "goes into no pack");
  }

  @Test
  void an_event_is_noted_and_its_plan_goes_on() {
    var visitor = Site.signedIn("wf.commissioner");
    assertThat(
            visitor.get("/learning/events/new").page().selectFirst("#happened-day").attr("value"))
        .isEqualTo("14");
    var typed =
        Map.of(
            "title", "Survey of a test",
            "kind", "SURVEY",
            "place", "Leyton",
            "attendedBy", "Shopkeepers",
            "attending", "40");
    var made = visitor.submit("/learning/events/new", "form:has([name=title])", typed).expect(303);
    var address = made.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    var event = EVENTS + address.substring(address.lastIndexOf('/'));
    var api = Site.api("wf.commissioner");
    api.post(
            event + "/actions",
            "{\"what\":\"Ask again\",\"owner\":\"Team\",\"dueOn\":\"2019-10-01\"}")
        .expect(422);
    api.post(
            event + "/actions",
            "{\"what\":\"Ask again\",\"owner\":\"Team\",\"dueOn\":\"2019-10-31\"}")
        .expect(201);
    api.post(event + "/actions/1/progress", "{\"state\":\"DONE\",\"note\":\"Asked all\"}")
        .expect(200);
    api.post(event + "/actions/2/progress", "{\"state\":\"DONE\",\"note\":\"Asked all\"}")
        .expect(404);
    var action = api.get(event).json().get("actions").get(0);
    assertThat(action.get("state").asText()).isEqualTo("DONE");
    assertThat(visitor.get(address).expect(200).page().text()).contains("Asked all", "40");
    Site.api("commissioner").get(event).expect(404);
    api.post(event + "/publication", "{\"published\":\"2019-10-13\",\"where\":\"X\"}").expect(422);
    api.post(event + "/publication", "{\"published\":\"2019-10-14\",\"where\":\"X\"}").expect(200);
    api.post(event + "/publication", "{\"published\":\"2019-10-14\",\"where\":\"X\"}").expect(409);
    Site.api("commissioner").get(event).expect(200);
  }

  @Test
  void a_form_that_does_not_fit_is_shown_again_as_it_was_typed() {
    var page =
        Site.signedIn("wcc.engagement")
            .submit(
                "/learning/events/new",
                "form:has([name=title])",
                Map.of("title", "A talk", "happened-year", "2030", "findings", "Ring 07700 900123"))
            .expect(400)
            .page();
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .contains("#kind", "#happened-day", "#findings");
    assertThat(page.selectFirst("#title").attr("value")).isEqualTo("A talk");
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void a_peer_review_tells_its_grant_to_its_own_body_alone() {
    var own = Site.api("commissioner").get("/peer-reviews/PR-1").expect(200).json();
    assertThat(own.get("grant").asText()).isEqualTo("EGVE-2016");
    assertThat(own.get("milestone").asText()).isEqualTo("M1");
    var other = Site.api("wf.commissioner").get("/peer-reviews/PR-1").expect(200).json();
    assertThat(other.get("grant").isNull()).isTrue();
    assertThat(other.get("feedback").asText()).contains("broadly positive");
    var api = Site.api("commissioner");
    var review =
        "{\"title\":\"T\",\"place\":\"P\",\"themes\":[\"KNIFE_CRIME\"],\"grant\":\"%s\"%s}";
    api.post("/peer-reviews", review.formatted("WF-ASKME", "")).expect(422);
    api.post("/peer-reviews", review.formatted("EGVE-2017", ",\"milestone\":\"M99\"")).expect(422);
    api.post("/peer-reviews", "{\"title\":\"T\",\"place\":\"P\",\"themes\":[\"PARENTING\"]}")
        .expect(422);
    var made = api.post("/peer-reviews", review.formatted("EGVE-2017", "")).expect(201).json();
    Site.api("wcc.engagement").get("/peer-reviews/" + made.get("reference").asText()).expect(404);
  }

  @Test
  void a_search_takes_whatever_is_typed() {
    for (var typed : List.of("%22", "%27%29%20OR%201%3D1", "%00", "-", "%25", "a".repeat(200))) {
      assertThat(Site.api("commissioner").get("/learning?search=" + typed).status()).isIn(200, 422);
    }
    Site.api("commissioner").get("/learning?search=" + "a".repeat(201)).expect(422);
    Site.api("commissioner").get("/learning?kind=NONE").expect(422);
    Site.signedIn("commissioner").get("/learning?kind=NONE&page=0").expect(200);
  }

  @Test
  void a_series_is_changed_by_the_body_that_keeps_it() {
    var slug = "/case-study-series/violence-reduction-partnership-case-studies";
    var etag = Site.api("wf.commissioner").get(slug).expect(200).header("ETag").orElseThrow();
    Site.api("commissioner").patch(slug, etag, "{\"publisher\":\"X\"}").expect(403);
    Site.api("wf.commissioner").patch(slug, "\"99\"", "{\"publisher\":\"X\"}").expect(412);
    Site.api("wf.commissioner").patch(slug, etag, "{\"headings\":[]}").expect(422);
  }

  @Test
  void every_edit_leaves_a_version_that_its_own_body_reads() throws SQLException {
    var api = Site.api("wf.commissioner");
    var event =
        """
        {"title":"An evening of a test","kind":"WORKSHOP","happened":"2019-09","place":"Here",
         "attendedBy":"Parents","themes":["KNIFE_CRIME"]}""";
    var address =
        EVENTS + "/" + api.post(EVENTS, event).expect(201).json().get("reference").asText();
    api.patch(address, "*", "{\"place\":\"There\",\"attending\":12}").expect(200);
    var versions = api.get(address).expect(200).json().get("versions");
    assertThat(versions).hasSize(2);
    var changes = versions.get(0).get("changes");
    assertThat(changes.findValuesAsText("field")).containsExactly("Where", "How many");
    assertThat(changes.findValuesAsText("before")).containsExactly("Here", "");
    assertThat(changes.findValuesAsText("after")).containsExactly("There", "12");
    assertThat(versions.get(0).get("by").asText()).isEqualTo("Wren Commissioner");
    var page = address.replace(EVENTS, "/learning/events");
    assertThat(Site.signedIn("wf.commissioner").get(page).expect(200).page().text())
        .contains("Where: from “Here” to “There”", "How many: from “not stated” to “12”");
    api.post(address + "/publication", "{\"published\":\"2019-10-14\",\"where\":\"X\"}")
        .expect(200);
    assertThat(Site.api("commissioner").get(address).expect(200).json().get("versions")).isEmpty();
    try (var connection = Sql.asApplication()) {
      assertThat(Sql.refusal(connection, "UPDATE learning_version SET number = 9").getMessage())
          .contains("learning_version is append-only");
    }
  }
}
