package org.outturn.web.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.performance.ReturnView;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProviderPageTest {

  @Test
  void a_return_not_started_says_when_it_is_due_and_what_to_do_first() {
    var page = drawn(SampleReturns.notStarted());

    assertThat(page.select(".govuk-summary-list").text())
        .contains("11:59pm, Monday 21 October 2019", "Due in 7 days", "Not yet started");
    assertThat(page.select(".govuk-task-list a").eachText())
        .containsExactly(
            "Download the workbook",
            "Upload the workbook",
            "Check the figures and mend them",
            "Add the narrative");
    assertThat(page.select(".govuk-task-list__status--cannot-start-yet")).hasSize(2);
  }

  @Test
  void a_draft_counts_what_is_to_mend_and_to_explain() {
    var page = drawn(SampleReturns.draft(SampleReturns.BAD_CELL, SampleReturns.WARNING));

    assertThat(page.select(".govuk-task-list .govuk-tag").eachText())
        .containsExactly("1 to mend", "1 of 5 written", "1 to explain");
    assertThat(page.select("td a:contains(To mend)").attr("href"))
        .isEqualTo("/grants/LGE-2017/returns/2019-20-Q2/figures#kpi.enquiries.value");
  }

  @Test
  void a_draft_without_problems_can_be_submitted() {
    var page = drawn(SampleReturns.draft());

    assertThat(page.select(".govuk-task-list a:contains(Declare and submit)").attr("href"))
        .isEqualTo("/grants/LGE-2017/returns/2019-20-Q2/submit");
  }

  @Test
  void figures_lead_to_where_they_come_from_and_illustrative_targets_say_so() {
    var page = drawn(SampleReturns.draft());

    assertThat(page.select("a[href=/figures/11]").text()).isEqualTo("1,234");
    assertThat(page.select("a[href=/figures/percent-12-of-13]").text())
        .isEqualTo("11 of 15 people (73.3%)");
    assertThat(page.select("td").eachText()).contains("650 (illustrative)", "641");
  }

  @Test
  void an_open_query_stands_on_top_with_the_way_to_answer_it() {
    var page = drawn(SampleReturns.queried());

    assertThat(page.select(".govuk-notification-banner").text())
        .contains("Why so <many>?", "Reply by Friday 25 October 2019");
    assertThat(page.select(".govuk-notification-banner a").attr("href"))
        .isEqualTo("/grants/LGE-2017/returns/2019-20-Q2/queries/1");
  }

  @Test
  void a_submitted_return_offers_its_receipt_and_nothing_to_do() {
    var page = drawn(SampleReturns.submitted());

    assertThat(page.select(".govuk-task-list")).isEmpty();
    assertThat(page.select("a[href$=/receipt?version=1]")).hasSize(2);
    assertThat(page.text()).contains("Submitted after the deadline", "with the commissioner");
  }

  @Test
  void a_file_that_was_shut_away_is_said_at_its_task_and_cannot_be_downloaded() {
    var page = drawn(SampleReturns.quarantined());

    assertThat(page.select(".govuk-task-list .govuk-tag--red").text())
        .isEqualTo("There is a problem");
    assertThat(page.select("a[href*=/uploads/]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-14, Due in 7 days",
    "2019-10-20, Due in 1 day",
    "2019-10-21, Due today",
    "2019-10-22, Overdue by 1 day"
  })
  void the_days_left_are_counted(LocalDate today, String words) {
    assertThat(ReturnWords.timing(SampleReturns.notStarted().row(), today)).isEqualTo(words);
  }

  private static Document drawn(ReturnView view) {
    var today = LocalDate.of(2019, 10, 14);
    var sent = Slice.of(view.uploads(), Paging.first(), view.uploads().size());
    return Drawn.page(
        "return-provider", new ProviderPage(view, SampleReturns.AT, today, null, sent));
  }
}
