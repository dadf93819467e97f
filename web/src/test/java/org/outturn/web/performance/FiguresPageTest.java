package org.outturn.web.performance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.ReturnView;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresPageTest {

  private static final String ENQUIRIES = "kpi.enquiries.value";

  @Test
  void a_bad_cell_stands_in_its_field_with_what_was_found_and_how_to_mend_it() {
    var page = drawn(page(SampleReturns.draft(SampleReturns.BAD_CELL)));
    var field = page.getElementById(ENQUIRIES);

    assertThat(field.val()).isEqualTo("7 (approx)");
    assertThat(page.getElementById(ENQUIRIES + "-error").text())
        .isEqualTo("Error: Enquiries (KPIs, F9): found “7 (approx)”. Write the number alone");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + ENQUIRIES);
    assertThat(field.attr("aria-describedby")).contains(ENQUIRIES + "-error", "beside-enquiries");
  }

  @Test
  void what_was_read_is_filled_in_beside_last_period_and_target() {
    var page = drawn(page(SampleReturns.draft()));

    assertThat(page.getElementById(ENQUIRIES).val()).isEqualTo("1,234");
    assertThat(page.getElementById("beside-enquiries").text())
        .isEqualTo("Last period 641 Target 650 (illustrative)");
    assertThat(page.text()).contains("KPIs, F9: We read this as 1234.");
    assertThat(page.select("fieldset legend").eachText()).contains("Harm reduced");
    assertThat(page.select("input[name=version]").val()).isEqualTo("7");
  }

  @Test
  void a_warning_asks_for_an_explanation_but_is_no_error() {
    var page = drawn(page(SampleReturns.draft(SampleReturns.WARNING)));

    assertThat(page.select(".govuk-error-summary")).isEmpty();
    assertThat(page.select(".govuk-warning-text").text()).contains("was 641");
    assertThat(page.getElementById("why.total-falls.enquiries")).isNotNull();
  }

  @Test
  void every_field_has_a_label_and_every_id_is_there_once() {
    var page = drawn(page(SampleReturns.draft(SampleReturns.BAD_CELL, SampleReturns.WARNING)));

    for (var field : page.select("input:not([type=hidden]), textarea")) {
      assertThat(page.select("label[for=\"" + field.id() + "\"]")).hasSize(1);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void only_what_somebody_changed_is_saved() {
    var page = page(SampleReturns.draft(SampleReturns.BAD_CELL));
    var sent = sent(drawn(page));
    sent.putSingle("text.plans", "More of it");

    var changes = FigureChanges.of(page, new TypedForm(sent));

    assertThat(changes.inputs()).isEmpty();
    assertThat(changes.texts()).containsExactly(Map.entry("plans", "More of it"));
  }

  @Test
  void what_was_typed_is_kept_after_a_mistake() {
    var page = page(SampleReturns.draft());
    var sent = sent(drawn(page));
    sent.putSingle(ENQUIRIES, "a few");
    sent.putSingle("text.plans", "More of it");
    var wrong = InvalidInput.field(ENQUIRIES, "Enter a number");

    var again =
        drawn(page.mistaken(new TypedForm(sent), ReturnFields.of(wrong, SampleReturns.draft())));

    assertThat(again.getElementById(ENQUIRIES).val()).isEqualTo("a few");
    assertThat(again.getElementById("text.plans").text()).isEqualTo("More of it");
    assertThat(again.select(".govuk-error-summary a").text())
        .isEqualTo("Enquiries: Enter a number");
  }

  @Test
  void two_people_see_both_versions_and_the_untouched_field_follows_the_other() {
    var sent = sent(drawn(page(SampleReturns.draft(SampleReturns.BAD_CELL))));
    sent.putSingle(ENQUIRIES, "70");
    sent.putSingle("text.plans", "More of it");

    var again = drawn(page(SampleReturns.draft()).overtaken(new TypedForm(sent)));

    assertThat(again.getElementById(ENQUIRIES).val()).isEqualTo("70");
    assertThat(again.select(".govuk-notification-banner li").eachText())
        .containsExactly("Enquiries: saved now is “1,234”, you typed “70”");
    assertThat(again.getElementById("text.plans").text()).isEqualTo("More of it");
    assertThat(again.getElementById("text.progress").text()).isEqualTo("As planned");
  }

  private static FiguresPage page(ReturnView view) {
    return FiguresPage.of(view, Map.of("progress", "Before"), SampleReturns.AT);
  }

  private static Document drawn(FiguresPage page) {
    return Drawn.page("return-figures", page);
  }

  /** What a browser sends when nothing was touched. */
  private static MultivaluedHashMap<String, String> sent(Document page) {
    var sent = new MultivaluedHashMap<String, String>();
    for (var field : page.select("main input[name], main textarea[name]")) {
      sent.add(field.attr("name"), field.val());
    }
    return sent;
  }
}
