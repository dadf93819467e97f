package org.outturn.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.TestReturn.GOOD;
import static org.outturn.testing.TestReturn.figure;
import static org.outturn.testing.TestReturn.goodBut;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Site;
import org.outturn.testing.TestGrant;
import org.outturn.testing.TestReturn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnLoopIT {
  private static final Map<String, Object> GAP = Map.of("kpi.closed_before_engagement.value", 0);

  private static TestGrant grant;

  @BeforeAll
  static void setUpGrant() {
    grant = TestGrant.create("TEST-LOOP");
  }

  private static TestReturn submitted() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);
    one.submit().expect(200);
    return one;
  }

  private static TestReturn accepted() {
    var one = submitted();
    one.accept("commissioner").expect(200);
    return one;
  }

  @Test
  void a_return_that_nobody_touched_has_no_version() {
    var view = grant.newReturn().json();

    assertThat(view.get("status").asText()).isEqualTo("NOT_STARTED");
    assertThat(view.get("latestVersion").isNull()).isTrue();
    assertThat(view.get("acceptedVersion").isNull()).isTrue();
    assertThat(view.get("dueOn").asText()).isEqualTo("2019-10-21");
    assertThat(view.get("figures")).isEmpty();
  }

  @Test
  void the_filled_workbook_becomes_the_draft_with_its_cells() {
    var one = grant.newReturn();

    var answer = one.upload(GOOD).expect(201).json();

    assertThat(answer.get("errors")).isEmpty();
    assertThat(answer.get("warnings")).isEmpty();
    var view = one.json();
    assertThat(view.get("status").asText()).isEqualTo("DRAFT");
    assertThat(view.get("latestVersion").isNull()).isTrue();
    var enquiries = figure(view, "enquiries");
    assertThat(enquiries.get("value").asInt()).isEqualTo(641);
    assertThat(enquiries.get("absence").isNull()).isTrue();
    assertThat(enquiries.get("sheet").asText()).isEqualTo("KPIs");
    assertThat(enquiries.get("cell").asText()).matches("[A-Z]+\\d+");
  }

  @Test
  void the_same_file_again_changes_nothing_and_says_so() {
    var one = grant.newReturn();
    var file = one.filled(GOOD);
    var first = one.upload(file).expect(201).json();
    var etag = one.etag();

    var second = one.upload(file).expect(200).json();

    assertThat(second.get("id").asLong()).isEqualTo(first.get("id").asLong());
    assertThat(one.etag()).isEqualTo(etag);
  }

  @Test
  void the_senders_own_workbook_comes_back_marked() {
    var one = grant.newReturn();
    var answer = one.upload(goodBut(Map.of("kpi.enquiries.value", "7 (approx)"))).expect(201);
    var path = answer.json().get("annotatedWorkbook").asText().replace("/api/v1", "");

    var marked = Site.api(TestReturn.PREPARER).get(path).expect(200);

    assertThat(marked.header("Content-Type")).hasValue(TestReturn.XLSX);
    assertThat(marked.bytes()).startsWith('P', 'K');
  }

  @Test
  void a_draft_is_not_the_commissioners_to_see() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);

    var view = one.read("commissioner").json();

    assertThat(view.get("draft").asBoolean()).isFalse();
    assertThat(view.get("figures")).isEmpty();
    assertThat(view.get("versions")).isEmpty();
  }

  @Test
  void good_cells_are_kept_and_bad_ones_listed_until_they_are_mended() {
    var one = grant.newReturn();
    var bad = Map.<String, Object>of("kpi.enquiries.value", "many", "kpi.pending_cases.value", -3);
    var upload = one.upload(goodBut(bad)).expect(201).json();

    assertThat(upload.get("errors")).hasSize(2);
    assertThat(figure(one.json(), "referrals_accepted").get("value").asInt()).isEqualTo(263);
    var refused = one.submit().expect(422);
    assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.json().get("errors"))
        .extracting(error -> error.get("measure").asText())
        .contains("enquiries", "pending_cases");
    assertThat(one.status()).isEqualTo("DRAFT");

    one.patch(
            one.etag(),
            """
            {"figures":{"kpi.enquiries.value":"1,641","kpi.pending_cases.value":"27"}}""")
        .expect(200);

    assertThat(one.json().get("errors")).isEmpty();
    one.submit().expect(200);
    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(1641);
  }

  @Test
  void a_change_needs_the_etag_that_was_read() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);
    var etag = one.etag();
    var change = "{\"figures\":{\"kpi.enquiries.value\":\"700\"}}";

    one.patch(null, change).expect(428);
    one.patch(etag, change).expect(200);
    one.patch(etag, "{\"figures\":{\"kpi.enquiries.value\":\"800\"}}").expect(412);

    assertThat(figure(one.json(), "enquiries").get("value").asInt()).isEqualTo(700);
  }

  @Test
  void a_change_that_cannot_be_read_names_the_figure_and_saves_nothing() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);

    var refused =
        one.patch(
                one.etag(),
                """
                {"figures":{"kpi.enquiries.value":"7 (approx)","kpi.pending_cases.value":"1",
                 "kpi.unheard_of.value":"1"}}""")
            .expect(422)
            .json();

    assertThat(refused.get("errors"))
        .extracting(error -> error.get("field").asText())
        .containsExactlyInAnyOrder("kpi.enquiries.value", "kpi.unheard_of.value");
    assertThat(figure(one.json(), "pending_cases").get("value").asInt()).isEqualTo(27);
  }

  @Test
  void the_kinds_of_absence_stay_apart() {
    var one = grant.newReturn();
    one.upload(
            goodBut(
                Map.of(
                    "kpi.enquiries.value", "not collected",
                    "kpi.pending_cases.value", "not applicable",
                    "kpi.closed_before_engagement.value", 0)))
        .expect(201);

    var view = one.json();

    absent(figure(view, "enquiries"), "NOT_COLLECTED");
    absent(figure(view, "pending_cases"), "NOT_APPLICABLE");
    assertThat(figure(view, "closed_before_engagement").get("value").asInt()).isZero();

    one.patch(one.etag(), "{\"figures\":{\"kpi.enquiries.value\":\"\"}}").expect(200);
    absent(figure(one.json(), "enquiries"), "BLANK");
  }

  private static void absent(JsonNode figure, String absence) {
    assertThat(figure.get("value").isNull()).isTrue();
    assertThat(figure.get("absence").asText()).isEqualTo(absence);
  }

  @Test
  void nothing_is_submitted_without_the_declaration() {
    var one = grant.newReturn();
    one.upload(GOOD).expect(201);

    var refused = one.submit("{}").expect(422).json();

    assertThat(refused.get("errors").get(0).get("field").asText()).isEqualTo("declaration");
    assertThat(one.status()).isEqualTo("DRAFT");
  }

  @Test
  void a_warning_asks_for_an_explanation_which_may_come_with_the_submission() {
    var one = grant.newReturn();
    var warnings = one.upload(goodBut(GAP)).expect(201).json().get("warnings");

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).get("code").asText()).isEqualTo("accepted-not-accounted-for");
    assertThat(warnings.get(0).get("message").asText()).contains("76 not accounted for");
    var refused = one.submit().expect(422).json();
    assertThat(refused.get("errors").get(0).get("code").asText())
        .isEqualTo("accepted-not-accounted-for");

    one.submit(
            """
            {"declaration":true,"explanations":[{"code":"accepted-not-accounted-for",
             "measure":"referrals_accepted","cell":"F5","text":"Closed after engagement"}]}""")
        .expect(200);
    assertThat(one.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void an_explanation_may_stand_in_the_comment_cell() {
    var one = grant.newReturn();
    var inputs = new java.util.HashMap<>(goodBut(GAP));
    inputs.put("kpi.referrals_accepted.comment", "The others were closed after engagement.");
    one.upload(inputs).expect(201);

    one.submit().expect(200);
  }

  @Test
  void an_explanation_of_nothing_named_is_refused() {
    var one = grant.newReturn();
    one.upload(goodBut(GAP)).expect(201);

    var refused =
        one.submit("{\"declaration\":true,\"explanations\":[{\"text\":\"All is well\"}]}")
            .expect(422);

    assertThat(refused.json().get("errors").get(0).get("field").asText()).contains("explanations");
  }

  @Test
  void a_submitted_return_takes_no_more_figures() {
    var one = submitted();
    var view = one.json();

    assertThat(view.get("status").asText()).isEqualTo("SUBMITTED");
    assertThat(view.get("latestVersion").asInt()).isEqualTo(1);
    assertThat(view.get("acceptedVersion").isNull()).isTrue();
    assertThat(view.get("submittedAt").asText()).startsWith("2019-10-");
    one.upload(one.filled(goodBut(GAP))).expect(409);
    one.patch(one.etag(), "{\"figures\":{\"kpi.enquiries.value\":\"1\"}}").expect(409);
    one.submit().expect(409);
  }

  @Test
  void an_answered_query_hands_the_return_back() {
    var one = submitted();

    var query = one.query("enquiries").expect(201).json();
    assertThat(query.get("number").asInt()).isEqualTo(1);
    assertThat(one.status()).isEqualTo("QUERIED");
    Site.api(TestReturn.PREPARER)
        .post(one.path("queries/1/answers"), "{\"text\":\"Yes, it is\"}")
        .expect(201);

    var view = one.json();
    assertThat(view.get("status").asText()).isEqualTo("RESUBMITTED");
    assertThat(view.get("latestVersion").asInt()).isEqualTo(1);
    assertThat(view.get("queries").get(0).get("open").asBoolean()).isFalse();
    one.accept("commissioner").expect(200);
  }

  @Test
  void a_queried_return_is_corrected_by_another_upload_and_is_a_new_version() {
    var one = submitted();
    one.query("enquiries").expect(201);

    one.upload(goodBut(Map.of("kpi.enquiries.value", 650))).expect(201);
    assertThat(figure(one.read("commissioner").json(), "enquiries").get("value").asInt())
        .isEqualTo(641);
    one.submit().expect(200);

    var view = one.read("commissioner").json();
    assertThat(view.get("status").asText()).isEqualTo("RESUBMITTED");
    assertThat(view.get("latestVersion").asInt()).isEqualTo(2);
    assertThat(figure(view, "enquiries").get("value").asInt()).isEqualTo(650);
    var first = Site.api("commissioner").get(one.path() + "?version=1").expect(200).json();
    assertThat(figure(first, "enquiries").get("value").asInt()).isEqualTo(641);
  }

  @Test
  void a_query_with_nothing_in_it_names_every_field() {
    var one = submitted();

    var refused =
        Site.api("commissioner")
            .post(one.path("queries"), "{\"measure\":\"unheard_of\",\"replyBy\":\"2019-10-01\"}")
            .expect(422)
            .json();

    assertThat(refused.get("errors"))
        .extracting(error -> error.get("field").asText())
        .containsExactly("measure", "question", "replyBy");
    assertThat(one.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void the_provider_never_accepts() {
    var one = submitted();

    one.accept(TestReturn.PREPARER).expect(403);

    assertThat(one.status()).isEqualTo("SUBMITTED");
  }

  @Test
  void acceptance_is_refused_to_who_read_an_older_state() {
    var one = submitted();
    var stale = one.read("commissioner").header("ETag").orElseThrow();
    one.query("enquiries").expect(201);

    var acceptance =
        Site.api("commissioner2")
            .request(one.path("acceptance"))
            .header("If-Match", stale)
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody());

    Site.api("commissioner2").send(acceptance).expect(412);
    assertThat(one.status()).isEqualTo("QUERIED");
  }

  @Test
  void the_accepted_version_stands_while_a_correction_is_under_way() {
    var one = accepted();
    assertThat(one.json().get("acceptedVersion").asInt()).isEqualTo(1);

    Site.api("commissioner")
        .post(one.path("reopening"), "{\"reason\":\"A late referral\"}")
        .expect(200);
    assertThat(Site.signedIn(TestReturn.PREPARER).get(one.path()).expect(200).page().text())
        .contains("reopened for a correction", "A late referral");
    one.upload(goodBut(Map.of("kpi.enquiries.value", 650))).expect(201);
    one.submit().expect(200);

    var view = one.json();
    assertThat(view.get("status").asText()).isEqualTo("RESUBMITTED");
    assertThat(view.get("latestVersion").asInt()).isEqualTo(2);
    assertThat(view.get("acceptedVersion").asInt()).isEqualTo(1);

    one.accept("commissioner2").expect(200);
    assertThat(one.json().get("status").asText()).isEqualTo("ACCEPTED");
    assertThat(one.json().get("acceptedVersion").asInt()).isEqualTo(2);
  }

  @Test
  void reopening_needs_a_reason_and_an_accepted_return() {
    var one = submitted();

    Site.api("commissioner").post(one.path("reopening"), "{\"reason\":\"Why not\"}").expect(409);
    one.accept("commissioner").expect(200);
    Site.api("commissioner").post(one.path("reopening"), "{}").expect(422);

    assertThat(one.status()).isEqualTo("ACCEPTED");
  }
}
