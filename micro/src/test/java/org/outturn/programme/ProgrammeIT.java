package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.programme.OwnProgramme.FIGURE;
import static org.outturn.programme.OwnProgramme.commissioner;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeIT {

  private static final String UPDATE =
      """
      {"status":"UNDER_WAY","progress":%s,"asAt":"%s","source":"A paper"}""";

  @Test
  void is_created_read_and_changed_by_its_own_body_alone() {
    var own = OwnProgramme.create();
    var made = Site.api("wf.finance").get(own.path()).expect(200);
    assertThat(made.json().get("objectives")).hasSize(2);
    var tag = made.header("ETag").orElseThrow();
    Site.api("commissioner").get(own.path()).expect(404);
    Site.api("provider.spark2life").get(own.path()).expect(403);
    Site.api("wf.finance").patch(own.path(), tag, "{\"source\":\"B\"}").expect(403);
    var changed = commissioner().patch(own.path(), tag, "{\"since\":\"2019\"}").expect(200).json();
    assertThat(changed.get("since").asText()).isEqualTo("2019");
    assertThat(changed.get("aliases").get(0).get("source").asText()).isEqualTo("Another paper");
  }

  @Test
  void refuses_a_change_that_is_based_on_an_older_version() {
    var own = OwnProgramme.create();
    var tag = commissioner().get(own.path()).header("ETag").orElseThrow();
    commissioner().patch(own.path(), tag, "{\"source\":\"B\"}").expect(200);
    commissioner().patch(own.path(), tag, "{\"source\":\"C\"}").expect(412);
    commissioner().patch(own.path(), null, "{\"source\":\"C\"}").expect(428);
  }

  @Test
  void shows_both_versions_to_whoever_saves_second_on_the_page() {
    var own = OwnProgramme.create();
    var slower = Site.signedIn("wf.commissioner");
    var edit = own.path() + "/edit";
    var form = "main form";
    var stale = slower.get(edit).expect(200).page().selectFirst("[name=version]").val();
    slower.submit(edit, form, Map.of("source", "Theirs")).expect(303);
    var answer = slower.submit(edit, form, Map.of("source", "Mine", "version", stale));
    var page = answer.expect(412).page();
    assertThat(page.text()).contains("What differs", "Theirs", "Mine");
    assertThat(page.selectFirst("[name=source]").val()).isEqualTo("Mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "services; title; {'title':' ','provider':'spark2life','source':'A'}",
        "services; provider; {'title':'A','provider':'safer-london','source':'A'}",
        "services; grant; {'title':'A','provider':'spark2life','grant':'LGE-2017','source':'A'}",
        "services; commissionedOn; {'title':'A','provider':'spark2life','source':'A','commissionedOn':'2019-13'}",
        "domains; title; {'title':'A\\u0000B','source':'A'}",
        "members; office; {'kind':'PERSON','name':'A','source':'A'}",
        "members; event; {'kind':'PARTNER','name':'A','event':9,'source':'A'}",
        "events; happenedOn; {'title':'A','source':'A'}",
        "pledges; ends; {'code':'P1','title':'A','starts':'2022','ends':'2019','source':'A'}",
        "pledges; unit; {'code':'P1','title':'A','target':5,'source':'A'}",
        "pledges; target; {'code':'P1','title':'A','target':-5,'unit':'pupils','source':'A'}",
        "pledges; domain; {'code':'P1','title':'A','domain':4,'source':'A'}"
      })
  void refuses_parts_that_do_not_fit_and_names_the_field(String part, String field, String json) {
    var own = OwnProgramme.create();
    var answer = commissioner().post(own.path() + "/" + part, json.replace('\'', '"'));
    assertThat(answer.expect(422).json().get("errors").get(0).get("field").asText())
        .isEqualTo(field);
    assertThat(commissioner().get(own.path() + "/" + part).json().get("total").asInt()).isZero();
  }

  @Test
  void writes_html_and_formulas_as_the_words_they_are() {
    var own = OwnProgramme.create();
    var typed = "<b onclick=alert(1)>=1+1</b>";
    commissioner()
        .post(own.path() + "/domains", "{\"title\":\"" + typed + "\",\"source\":\"A\"}")
        .expect(201);
    var page = Site.signedIn("wf.commissioner").get(own.path()).expect(200).page();
    assertThat(page.text()).contains(typed);
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void takes_updates_of_a_pledge_up_to_its_target_and_in_order_of_time() {
    var own = OwnProgramme.create().withPledge("10000");
    var updates = own.path() + "/pledges/P1/updates";
    commissioner().post(updates, UPDATE.formatted("2000", "2019-11")).expect(201);
    commissioner().post(updates, UPDATE.formatted("10001", "2020")).expect(422);
    commissioner().post(updates, UPDATE.formatted("3000", "2018")).expect(422);
    var pledge = commissioner().get(own.path() + "/pledges/P1").expect(200);
    assertThat(pledge.json().get("progressPercent").asInt()).isEqualTo(20);
    assertThat(pledge.json().get("updates")).hasSize(1);
    var tag = pledge.header("ETag").orElseThrow();
    commissioner().patch(own.path() + "/pledges/P1", tag, "{\"target\":1999}").expect(422);
  }

  @Test
  void revises_figures_and_keeps_what_was_said_before() throws SQLException {
    var own = OwnProgramme.create();
    var measures = own.path() + "/measures";
    commissioner().post(measures, FIGURE).expect(201);
    var first = commissioner().get(measures + "/1").expect(200).header("ETag").orElseThrow();
    commissioner().patch(measures + "/1", first, "{\"value\":26}").expect(422);
    commissioner()
        .patch(measures + "/1", first, "{\"value\":26,\"reason\":\"The police corrected it\"}")
        .expect(200);
    commissioner().patch(measures + "/1", first, "{\"value\":25,\"reason\":\"No\"}").expect(412);
    var revisions = commissioner().get(measures + "/1/revisions").expect(200).json().get("items");
    assertThat(revisions.get(0).get("value").asInt()).isEqualTo(26);
    assertThat(revisions.get(1).get("value").asInt()).isEqualTo(27);
    try (var database = Sql.asApplication()) {
      assertThat(Sql.refusal(database, "UPDATE published_figure SET value = 1").getMessage())
          .contains("append-only");
    }
  }

  @Test
  void has_figures_with_place_people_period_and_source_or_none() {
    var own = OwnProgramme.create();
    var bare = FIGURE.replace("\"A borough\"", "\"\"").replace("27", "101");
    var errors = commissioner().post(own.path() + "/results", bare).expect(422).json();
    assertThat(errors.get("errors").findValuesAsText("field")).containsExactly("value", "place");
  }

  @Test
  void keeps_progress_within_the_target_in_the_database_too() throws SQLException {
    OwnProgramme.create().withPledge("5");
    try (var database = Sql.asApplication()) {
      var refused =
          Sql.refusal(
              database,
              "INSERT INTO pledge_update (pledge_id, status, progress, as_at, source, recorded_by,"
                  + " recorded_at) SELECT max(p.id), 'KEPT', 6, '2019', 'A', max(a.id), now()"
                  + " FROM pledge p, user_account a WHERE p.target = 5");
      assertThat(refused.getMessage()).contains("beyond the pledge's target");
    }
  }

  @Test
  void is_filled_again_on_the_page_when_something_typed_is_wrong() {
    var own = OwnProgramme.create();
    var visitor = Site.signedIn("wf.commissioner");
    var page =
        visitor
            .submit(
                own.path() + "/events/new",
                "main form",
                Map.of("title", "A launch", "happenedOn-day", "31", "happenedOn-month", "2"))
            .expect(400)
            .page();
    assertThat(page.select(".govuk-error-summary a")).isNotEmpty();
    assertThat(page.selectFirst("[name=title]").val()).isEqualTo("A launch");
    assertThat(page.selectFirst("[name=happenedOn-day]").val()).isEqualTo("31");
  }

  @Test
  void serves_objectives_that_its_body_links_to_it() {
    var own = OwnProgramme.create();
    var objective =
        commissioner()
            .post(
                "/objectives",
                """
                {"plan":"A plan","kind":"STRAND","title":"A trial of objectives","source":"A"}""")
            .expect(201)
            .json()
            .get("reference")
            .asText();
    var links = "/objectives/" + objective + "/links";
    var slug = own.path().substring("/programmes/".length());
    var link = "{\"kind\":\"programme\",\"reference\":\"" + slug + "\",\"source\":\"A\"}";
    commissioner().post(links, link).expect(201);
    commissioner().post(links, link).expect(422);
    commissioner()
        .post(links, "{\"kind\":\"grant\",\"reference\":\"LGE-2017\",\"source\":\"A\"}")
        .expect(422);
    Site.api("commissioner").get("/objectives/" + objective).expect(404);
    assertThat(Site.signedIn("wf.finance").get(own.path()).expect(200).page().text())
        .contains("A trial of objectives");
    commissioner().delete(links + "/programme/" + slug).expect(200);
  }
}
