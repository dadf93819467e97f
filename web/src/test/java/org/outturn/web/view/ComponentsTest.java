package org.outturn.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComponentsTest {

  @Test
  void what_was_typed_is_escaped() {
    var html =
        render("input", Map.of("id", "name", "label", "Name", "value", "\"><script>x</script>"));

    assertThat(html.select("script")).isEmpty();
    assertThat(html.getElementById("name").val()).isEqualTo("\"><script>x</script>");
  }

  @Test
  void a_date_keeps_what_was_typed_and_names_its_parts_after_itself() {
    var html =
        render(
            "dateInput",
            Map.of("id", "due", "legend", "Due", "day", "3", "month", "x", "year", ""));

    assertThat(html.select("input").eachAttr("name"))
        .containsExactly("due-day", "due-month", "due-year");
    assertThat(html.select("input").eachAttr("value")).containsExactly("3", "x", "");
  }

  @Test
  void a_wrong_date_is_marked_in_all_parts_and_the_summary_leads_to_the_first() {
    var errors = List.of(FieldError.ofDate("due", "Enter a real date"));

    var html = render("dateInput", Map.of("id", "due", "legend", "Due", "errors", errors));
    var link = render("errorSummary", Map.of("errors", errors)).selectFirst("a");

    assertThat(html.select("input.govuk-input--error")).hasSize(3);
    assertThat(html.select("input" + link.attr("href"))).hasSize(1);
  }

  @Test
  void an_error_of_another_field_leaves_a_field_alone() {
    var errors = List.of(new FieldError("other", "Enter the other"));

    var html = render("input", Map.of("id", "name", "label", "Name", "errors", errors));

    assertThat(html.select(".govuk-error-message, .govuk-input--error, [aria-describedby]"))
        .isEmpty();
  }

  @Test
  void a_cell_can_be_a_figure_that_leads_to_its_source_or_a_tag() {
    var row =
        List.of(
            Cell.link("Review", "/r", "October to December"),
            Cell.number("641").leadingTo("/figures/7"),
            Cell.tag(Tag.rag("RED")));

    var cells = render("table", Map.of("rows", List.of(row))).select("td");

    assertThat(cells.get(0).text()).isEqualTo("Review October to December");
    assertThat(cells.get(1).className()).contains("govuk-table__cell--numeric");
    assertThat(cells.get(1).selectFirst("a").attr("href")).isEqualTo("/figures/7");
    assertThat(cells.get(2).selectFirst("strong.govuk-tag--red").text()).isEqualTo("Red");
  }

  @Test
  void a_wide_table_scrolls_in_a_named_region_that_takes_focus() {
    var rows = List.of(List.of(Cell.text("x")));

    var region =
        render("table", Map.of("rows", rows, "caption", "Figures", "scroll", true))
            .selectFirst(".outturn-scroll");

    assertThat(region.attr("role")).isEqualTo("region");
    assertThat(region.attr("aria-label")).isEqualTo("Figures");
    assertThat(region.attr("tabindex")).isEqualTo("0");
  }

  @Test
  void a_table_without_rows_says_so_instead() {
    var html = render("table", Map.of("rows", List.of(), "empty", "No returns are due."));

    assertThat(html.select("table")).isEmpty();
    assertThat(html.text()).isEqualTo("No returns are due.");
  }

  @Test
  void ratings_are_words_before_they_are_colours() {
    assertThat(render("rag", Map.of("rating", "AMBER")).select("strong").outerHtml())
        .isEqualTo("<strong class=\"govuk-tag govuk-tag--yellow\">Amber</strong>");
    assertThat(render("rag", Map.of()).text()).isEqualTo("Not rated");
  }

  @Test
  void a_single_page_needs_no_pagination() {
    var pages = PageLinks.of(1, 50, 50, page -> "?page=" + page);

    assertThat(render("pagination", Map.of("pages", pages)).text()).isEmpty();
  }

  @Test
  void long_lists_show_first_last_and_neighbours() {
    assertThat(numbers(PageLinks.of(1, 10, 95, page -> "?page=" + page))).isEqualTo("[1] 2 … 10");
    assertThat(numbers(PageLinks.of(4, 10, 95, page -> "?page=" + page)))
        .isEqualTo("1 2 3 [4] 5 … 10");
    assertThat(numbers(PageLinks.of(6, 10, 101, page -> "?page=" + page)))
        .isEqualTo("1 … 5 [6] 7 … 11");
    assertThat(numbers(PageLinks.of(10, 10, 95, page -> "?page=" + page))).isEqualTo("1 … 9 [10]");
  }

  @Test
  void a_trend_is_a_labelled_picture_that_leaves_gaps_for_missing_figures() {
    var trend = Trend.line(Arrays.asList(2, 4, null, 8), 6);

    var picture =
        render("trend", Map.of("trend", trend, "label", "Referrals accepted")).selectFirst("svg");

    assertThat(picture.attr("role")).isEqualTo("img");
    assertThat(picture.attr("aria-label")).isEqualTo("Referrals accepted");
    assertThat(picture.select("polyline").eachAttr("points"))
        .containsExactly("34.5,45.0 91.5,32.0", "205.5,6.0");
    assertThat(picture.select("circle")).hasSize(3);
    assertThat(picture.select("line.outturn-trend__target").attr("y1")).isEqualTo("19.0");
    assertThat(picture.select("[style]")).isEmpty();
  }

  @Test
  void bars_below_zero_hang_from_the_zero_line() {
    var bars = Trend.bars(List.of(10, -10), null).columns();

    assertThat(bars).extracting(Trend.Bar::y).containsExactly("6.0", "32.0");
    assertThat(bars).extracting(Trend.Bar::height).containsExactly("26.0", "26.0");
  }

  private static String numbers(PageLinks pages) {
    return String.join(
        " ",
        pages.links().stream()
            .map(
                link ->
                    link.gap() ? "…" : link.current() ? "[" + link.number() + "]" : link.number())
            .toList());
  }

  private static Document render(String component, Map<String, Object> params) {
    return Jsoup.parse(Templates.render("govuk/" + component, params));
  }
}
