package org.outturn.web.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.Period;
import org.outturn.web.view.FieldError;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmitPagesTest {

  @Test
  void what_stands_in_the_way_leads_to_where_it_is_mended() {
    var view = SampleReturns.draft(SampleReturns.WARNING, SampleReturns.BAD_CELL);

    var page = Drawn.page("return-submit", SubmitPage.of(view, SampleReturns.AT, true, List.of()));

    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            SampleReturns.AT.figures("why.total-falls.enquiries"),
            SampleReturns.AT.figures("kpi.enquiries.value"));
    assertThat(page.select("input[name=declaration], input[name=nil]")).hasSize(2);
  }

  @Test
  void who_may_not_submit_sees_who_can() {
    var page =
        Drawn.page(
            "return-submit",
            SubmitPage.of(
                SampleReturns.draft(), SampleReturns.AT, false, List.of("Alex Certifier")));

    assertThat(page.select("input[name=declaration]")).isEmpty();
    assertThat(page.select(".govuk-inset-text li").eachText()).containsExactly("Alex Certifier");
  }

  @Test
  void a_missing_declaration_is_said_at_its_box() {
    var page =
        Drawn.page(
            "return-submit",
            SubmitPage.of(SampleReturns.draft(), SampleReturns.AT, true, List.of())
                .with(false, List.of(new FieldError("declaration", "Confirm it"))));

    assertThat(page.getElementById("declaration-error").text()).isEqualTo("Error: Confirm it");
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void the_receipt_says_version_file_person_and_lateness() {
    var page =
        Drawn.page("return-receipt", new ReceiptPage(SampleReturns.submitted(), SampleReturns.AT));

    assertThat(page.select(".govuk-panel").text()).contains("Return submitted", "version 1");
    assertThat(page.select(".govuk-summary-list").text())
        .contains("abc123", "Sam", "9:00am, 14 October 2019", "submitted late");
    assertThat(page.select("td").eachText()).contains("1,234");
  }

  @Test
  void a_file_with_personal_data_is_refused_with_the_places() {
    var at = SampleReturns.AT;
    var crumbs = at.crumbs(Period.parse("2019-20-Q2").orElseThrow(), "Upload");
    var error = List.of(new FieldError("workbook", "The workbook seems to hold personal data"));
    var page =
        Drawn.page(
            "return-upload",
            new ReturnUploadPages.Page(at, "Upload", crumbs, error, List.of("Narrative, C4")));

    assertThat(page.select("main li").eachText()).contains("Narrative, C4");
    assertThat(page.select("form[enctype=multipart/form-data] input[name=_csrf]")).hasSize(1);
    assertThat(page.getElementById("workbook").attr("aria-describedby")).contains("workbook-error");
  }
}
