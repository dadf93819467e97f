package org.outturn.web.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.performance.ReturnStatus;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.web.testing.Drawn;
import org.outturn.web.view.DateParts;
import org.outturn.web.view.FieldError;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewPageTest {

  @Test
  void a_figure_leads_to_where_it_comes_from_and_is_rated_in_words() {
    var row = page(Reviews.submitted(85)).selectFirst("table.outturn-review tbody tr");

    assertThat(row.select("a[href=/figures/7]").text()).startsWith("85");
    assertThat(row.text()).contains("caseload on the last day", "Amber", "-5", "illustrative");
  }

  @Test
  void a_figure_that_changed_between_versions_is_marked() {
    assertThat(page(Reviews.resubmitted(90, 85)).select(".outturn-changed").text())
        .isEqualTo("Changed: version 1 said 85");
    assertThat(page(Reviews.resubmitted(85, 85)).select(".outturn-changed")).isEmpty();
  }

  @Test
  void the_picture_of_a_trend_has_its_table_behind_it() {
    var page = page(Reviews.submitted(85));

    assertThat(page.select("svg[role=img]").attr("aria-label")).contains("Trend of Open cases");
    assertThat(page.select("details table tbody tr").text()).isEqualTo("Open cases 80 85");
    assertThat(page.select("details table thead").text()).contains("January to March 2019");
  }

  @Test
  void what_does_not_add_up_stands_with_the_explanation() {
    assertThat(page(Reviews.submitted(85)).select(".govuk-inset-text").text())
        .contains("5 not accounted for", "The provider explains: Moved away");
  }

  @Test
  void a_draft_shows_nothing_but_that_there_is_nothing_yet() {
    var page = page(Reviews.draftOfProvider());

    assertThat(page.select("table")).isEmpty();
    assertThat(page.text()).contains("Nothing has been submitted for this period yet");
  }

  @Test
  void only_a_reviewer_is_offered_to_act() {
    var review = Reviews.submitted(85);

    assertThat(page(review).select("a[href$=/acceptance], a[href$=/queries/new]")).hasSize(2);
    assertThat(page(review).select("a[href$=?measure=open_cases]")).hasSize(1);
    assertThat(
            Drawn.page("performance/return-review.jte", new ReviewPage(review, false))
                .select("a[href$=/acceptance], a[href*=/queries/new]"))
        .isEmpty();
  }

  @Test
  void an_accepted_return_can_only_be_reopened() {
    var page = page(Reviews.inState(ReturnStatus.ACCEPTED));

    assertThat(page.select("a[href$=/acceptance]")).isEmpty();
    assertThat(page.select("a[href$=/reopening]")).hasSize(1);
  }

  @Test
  void who_submitted_is_told_that_somebody_else_has_to_accept() {
    var page =
        Drawn.page("performance/acceptance.jte", new AcceptancePage(Reviews.submittedByReader()));

    assertThat(page.select("main form")).isEmpty();
    assertThat(page.text()).contains("somebody else has to accept it");
  }

  @Test
  void a_query_form_keeps_what_was_typed_and_the_version_that_was_read() {
    var typed = new DateParts("31", "2", "2019");
    var page =
        Drawn.page(
            "performance/query-new.jte",
            new QueryPage(
                Reviews.submitted(85),
                4,
                "open_cases",
                "Why?",
                typed,
                List.of(typed.error("replyBy", "The day to reply by"))));

    assertThat(page.select("input[name=version]").val()).isEqualTo("4");
    assertThat(page.select("textarea").text()).isEqualTo("Why?");
    assertThat(page.select("option[selected]").val()).isEqualTo("open_cases");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#replyBy-day");
  }

  @Test
  void whoever_was_slower_keeps_what_was_written() {
    var page =
        Drawn.page(
            "performance/return-changed.jte", new ChangedPage(Reviews.submitted(85), "My words"));

    assertThat(page.text()).contains("Nothing of yours was saved", "My words", "Version 1");
  }

  @Test
  void a_return_is_not_reopened_without_saying_why() {
    var page =
        Drawn.page(
            "performance/reopening.jte",
            new ReopeningPage(
                Reviews.inState(ReturnStatus.ACCEPTED),
                3,
                "",
                List.of(new FieldError("reason", "Enter why the return is reopened"))));

    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    assertThat(page.title()).startsWith("Error: ");
  }

  private static Document page(ReturnUnderReview review) {
    return Drawn.page("performance/return-review.jte", new ReviewPage(review, true));
  }
}
