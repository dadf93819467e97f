package org.outturn.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Answer;
import org.outturn.testing.Site;
import org.outturn.testing.Sql;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseStudyIT {

  private static long found(String account, String word) {
    return Site.api(account)
        .get("/learning?search=" + word)
        .expect(200)
        .json()
        .get("total")
        .asLong();
  }

  private static String problem(Answer answer) {
    return answer.json().get("errors").get(0).get("field").asText();
  }

  @Test
  void goes_from_draft_to_publication_by_two_people() {
    var study = OwnStudy.write("zebracrossing");
    assertThat(study.read("commissioner").json().get("status").asText()).isEqualTo("DRAFT");
    study.read("provider.lge").expect(404);
    study.read("wcc.engagement").expect(404);
    study.move("commissioner2", "review", "{}").expect(409);
    study.checkConsent();
    assertThat(study.move("commissioner", "review", "{}").expect(409).text())
        .contains("own-text", "somebody else of your body");
    study.move("wf.commissioner", "review", "{}").expect(404);
    study.review();
    assertThat(found("provider.lge", "zebracrossing")).isZero();
    study.publish();
    assertThat(found("provider.lge", "zebracrossing")).isEqualTo(1);
    var read = study.read("provider.lge").expect(200).json();
    assertThat(read.get("publishedWhere").asText()).isEqualTo("A site");
    assertThat(read.get("steps")).isEmpty();
    assertThat(
            StreamSupport.stream(
                    study.read("commissioner").json().get("steps").spliterator(), false)
                .map(step -> step.get("status").asText()))
        .containsExactly("PUBLISHED", "REVIEWED", "CONSENT_CHECKED", "DRAFT");
  }

  @Test
  void goes_back_to_draft_when_it_is_edited_while_others_read_what_is_published() {
    var study = OwnStudy.write("giraffeone");
    study.checkConsent();
    study.review();
    study.rewrite("giraffetwo");
    study
        .move("commissioner", "publication", "{\"published\":\"2019\",\"where\":\"A site\"}")
        .expect(409);
    study.checkConsent();
    study.review();
    study.publish();
    study.rewrite("giraffethree");
    assertThat(study.read("provider.lge").json().get("sections").get(0).get("words").asText())
        .isEqualTo("Now: giraffetwo");
    assertThat(found("provider.lge", "giraffethree")).isZero();
    assertThat(found("commissioner", "giraffethree")).isEqualTo(1);
    var own = study.read("commissioner").json();
    assertThat(own.get("status").asText()).isEqualTo("DRAFT");
    assertThat(own.get("publishedText").asInt()).isEqualTo(2);
    assertThat(Site.api("commissioner2").get(study.address() + "/texts/1").expect(200).text())
        .contains("giraffeone");
    Site.api("provider.lge").get(study.address() + "/texts/3").expect(404);
  }

  @Test
  void is_withdrawn_with_a_reason_and_only_its_body_still_reads_it() {
    var study = OwnStudy.write("withdrawnword");
    study.checkConsent();
    study.review();
    study.publish();
    assertThat(problem(study.move("commissioner", "withdrawal", "{}").expect(422)))
        .isEqualTo("reason");
    study.move("commissioner", "withdrawal", "{\"reason\":\"Consent was taken back\"}").expect(200);
    study.read("provider.lge").expect(404);
    assertThat(found("wf.commissioner", "withdrawnword")).isZero();
    assertThat(study.read("finance").expect(200).text()).contains("Consent was taken back");
  }

  @Test
  void is_not_told_when_somebody_could_be_recognised() {
    var study = OwnStudy.write("careful");
    assertThat(
            problem(
                study.move("commissioner", "consent", "{\"consent\":\"IN_WRITING\"}").expect(422)))
        .isEqualTo("note");
    var etag = study.read("commissioner").header("ETag").orElseThrow();
    var leaking =
        "{\"sections\":[{\"heading\":\"Results\",\"words\":\"She can be reached on 07700 900123\"}]}";
    assertThat(problem(Site.api("commissioner").patch(study.address(), etag, leaking).expect(422)))
        .isEqualTo("section-4");
  }

  @Test
  void of_two_who_edit_it_the_slower_is_told() {
    var study = OwnStudy.write("slow");
    var etag = study.read("commissioner").header("ETag").orElseThrow();
    study.rewrite("quick");
    Site.api("commissioner").patch(study.address(), etag, "{\"title\":\"Mine\"}").expect(412);
    Site.api("commissioner").patch(study.address(), null, "{\"title\":\"Mine\"}").expect(428);
    var page = "/learning/case-studies/" + study.reference() + "/edit";
    var answer =
        Site.signedIn("commissioner")
            .submit(
                page, "form:has([name=title])", java.util.Map.of("title", "Mine", "version", "0"))
            .expect(412);
    assertThat(answer.page().text()).contains("Saved now", "Study of a test", "Mine");
  }

  @Test
  void takes_no_bad_input() {
    var api = Site.api("commissioner");
    var start = "{\"series\":\"" + OwnStudy.SERIES + "\",\"title\":\"T\",\"place\":\"P\",";
    var words = "\"sections\":[{\"heading\":\"Results\",\"words\":\"Fine\"}]";
    api.post("/case-studies", start + "\"sections\":[]}").expect(422);
    api.post("/case-studies", start + "\"happened\":\"2030\"," + words + "}").expect(422);
    api.post("/case-studies", start.replace("\"T\"", "\"T\\u0000\"") + words + "}").expect(422);
    api.post("/case-studies", start.replace(OwnStudy.SERIES, "no-series") + words + "}")
        .expect(422);
    api.post(
            "/case-studies",
            start
                + "\"happened\":\"2019-09\",\"publication\":{\"published\":\"2019-08\",\"where\":\"X\"},"
                + words
                + "}")
        .expect(422);
    Site.api("provider.lge").post("/case-studies", start + words + "}").expect(403);
    Site.api("finance").post("/case-studies", start + words + "}").expect(403);
  }

  @Test
  void shows_what_was_typed_as_text_and_nothing_else() {
    var study = OwnStudy.write("<script>alert(1)</script> =1+1");
    var page =
        Site.signedIn("commissioner2")
            .get("/learning/case-studies/" + study.reference())
            .expect(200)
            .page();
    assertThat(page.text()).contains("<script>alert(1)</script> =1+1");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void keeps_its_order_and_its_texts_in_the_database() throws SQLException {
    var study = OwnStudy.write("database");
    study.checkConsent();
    var item = "(SELECT id FROM learning_item WHERE reference = '" + study.reference() + "')";
    var author = "(SELECT id FROM user_account WHERE username = 'commissioner')";
    var other = "(SELECT id FROM user_account WHERE username = 'commissioner2')";
    var step =
        "INSERT INTO learning_step (item_id, status, text_number, made_by, recorded_at) VALUES (";
    try (var database = Sql.asOwner()) {
      assertThat(refusal(database, step + item + ", 'REVIEWED', 1, " + author + ", now())"))
          .contains("nobody reviews what they wrote");
      assertThat(refusal(database, step + item + ", 'REVIEWED', 2, " + other + ", now())"))
          .contains("cannot go on like this");
      assertThat(
              refusal(
                  database, "UPDATE case_study_section SET words = 'x' WHERE item_id = " + item))
          .contains("append-only");
      assertThat(refusal(database, "DELETE FROM learning_step WHERE item_id = " + item))
          .contains("append-only");
    }
  }

  private static String refusal(Connection database, String change) throws SQLException {
    return Sql.refusal(database, change).getMessage();
  }
}
