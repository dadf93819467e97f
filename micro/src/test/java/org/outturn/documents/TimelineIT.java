package org.outturn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;
import org.outturn.testing.TestGrant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineIT {
  private static final String PROVIDER = "provider.lge";

  private static String reference;
  private static String address;

  @BeforeAll
  static void setUpGrant() {
    reference = TestGrant.create("TEST-TIMELINE").reference();
    address = "/grants/" + reference + "/timeline";
    SentFile.pdf("a.pdf").addedTo(Site.api(PROVIDER), "grant/" + reference).expect(201);
    Site.api("commissioner").get("/grants/" + reference + "/packs/decision.xlsx").expect(200);
  }

  private static List<JsonNode> events(String username, String query) {
    var items = Site.api(username).get(address + query).expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static List<String> names(String username, String query) {
    return events(username, query).stream().map(event -> event.get("event").asText()).toList();
  }

  @Test
  void tells_a_body_everything_and_a_provider_nothing_internal() {
    assertThat(names("commissioner", "")).contains("grant.created", "document.added", "pack.built");
    assertThat(names(PROVIDER, ""))
        .contains("grant.created", "document.added")
        .doesNotContain("pack.built");
  }

  @Test
  void tells_the_newest_first_with_who_and_what() {
    var added =
        events("commissioner", "?kind=document").stream()
            .filter(event -> event.get("event").asText().equals("document.added"))
            .findFirst()
            .orElseThrow();
    assertThat(added.get("words").asText()).isEqualTo("Document added");
    assertThat(added.get("title").asText()).isEqualTo("a.pdf");
    assertThat(added.get("who").asText()).isEqualTo("Sam Provider");
    assertThat(added.get("from").asText()).isEqualTo("Safer London");
    assertThat(events("commissioner", ""))
        .extracting(event -> Instant.parse(event.get("at").asText()))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void is_filtered_by_kind_person_and_days() {
    assertThat(names("commissioner", "?kind=document")).containsOnly("document.added");
    var provider =
        Sql.value("SELECT id FROM user_account WHERE username = ?", PROVIDER).orElseThrow();
    assertThat(names("commissioner", "?person=" + provider)).containsOnly("document.added");
    assertThat(names("commissioner", "?to=2000-01-01")).isEmpty();
    Site.api("commissioner").get(address + "?from=nonsense").expect(422);
    Site.api("commissioner").get(address + "?from=2019-02-01&to=2019-01-01").expect(422);
    assertThat(Site.signedIn("commissioner").get(address + "?from=nonsense").status())
        .isEqualTo(400);
  }

  @Test
  void is_paged() {
    var page = Site.api("commissioner").get(address + "?size=1&page=2").expect(200).json();
    assertThat(page.get("items")).hasSize(1);
    assertThat(page.get("total").asInt()).isGreaterThan(2);
  }

  @Test
  void is_nothing_to_others() {
    Site.api("provider.spark2life").get(address).expect(404);
    Site.api("wf.commissioner").get(address).expect(404);
  }

  @Test
  void of_a_decision_tells_a_provider_no_more_than_that_it_was_made() {
    var events =
        Site.api(PROVIDER).get("/decisions/PCD-211/timeline").expect(200).json().get("items");
    assertThat(events).isNotEmpty();
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.get("event").asText())
                    .isIn("decision.recorded", "decision.signed", "decision.published"));
  }
}
