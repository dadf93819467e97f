package org.outturn.web.view;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GovukComponentsTest {

  private record Ours(String template, Function<JsonNode, Map<String, Object>> params) {}

  private static final Map<String, Ours> COMPONENTS =
      Map.ofEntries(
          entry("accordion", new Ours("accordion", PageOptions::accordion)),
          entry("back-link", new Ours("backLink", PageOptions::wording)),
          entry("breadcrumbs", new Ours("breadcrumbs", PageOptions::breadcrumbs)),
          entry("button", new Ours("button", PageOptions::button)),
          entry("character-count", new Ours("characterCount", FieldOptions::field)),
          entry("checkboxes", new Ours("checkboxes", FieldOptions::group)),
          entry("date-input", new Ours("dateInput", FieldOptions::date)),
          entry("details", new Ours("details", PageOptions::wording)),
          entry("error-message", new Ours("errorMessage", FieldOptions::words)),
          entry("error-summary", new Ours("errorSummary", PageOptions::errorSummary)),
          entry("fieldset", new Ours("fieldset", FieldOptions::fieldset)),
          entry("file-upload", new Ours("fileUpload", FieldOptions::field)),
          entry("footer", new Ours("footer", PageOptions::footer)),
          entry("hint", new Ours("hint", FieldOptions::words)),
          entry("input", new Ours("input", FieldOptions::field)),
          entry("inset-text", new Ours("insetText", PageOptions::wording)),
          entry("label", new Ours("label", FieldOptions::words)),
          entry("notification-banner", new Ours("notificationBanner", PageOptions::wording)),
          entry("pagination", new Ours("pagination", PageOptions::pagination)),
          entry("panel", new Ours("panel", PageOptions::wording)),
          entry("password-input", new Ours("password", FieldOptions::field)),
          entry("phase-banner", new Ours("phaseBanner", PageOptions::wording)),
          entry("radios", new Ours("radios", FieldOptions::group)),
          entry("select", new Ours("select", FieldOptions::field)),
          entry(
              "service-navigation", new Ours("serviceNavigation", PageOptions::serviceNavigation)),
          entry("skip-link", new Ours("skipLink", PageOptions::wording)),
          entry("summary-list", new Ours("summaryList", PageOptions::summaryList)),
          entry("table", new Ours("table", PageOptions::table)),
          entry("tabs", new Ours("tabs", PageOptions::tabs)),
          entry("tag", new Ours("tag", PageOptions::tag)),
          entry("task-list", new Ours("taskList", PageOptions::taskList)),
          entry("textarea", new Ours("textarea", FieldOptions::field)),
          entry("warning-text", new Ours("warningText", PageOptions::wording)));

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matched")
  void gives_the_official_html(String component, String name) {
    var fixture = Fixtures.of(component, name);
    var ours = COMPONENTS.get(component);

    var html = Templates.render("govuk/" + ours.template(), ours.params().apply(fixture.options()));

    assertThat(CanonicalHtml.of(html)).isEqualTo(CanonicalHtml.of(official(component, fixture)));
  }

  @Test
  void each_component_is_held_to_at_least_four_fixtures() {
    var counts =
        matched()
            .map(Arguments::get)
            .collect(Collectors.groupingBy(pair -> pair[0].toString(), Collectors.counting()));

    assertThat(counts.keySet()).isEqualTo(COMPONENTS.keySet());
    assertThat(counts.values()).allMatch(count -> count >= 4);
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void the_comparison_notices_a_difference(String spoilt) {
    var right = "<div><p class=\"a b\" id=\"x\">Change<span> name</span></p></div>";

    assertThat(CanonicalHtml.of(spoilt)).isNotEqualTo(CanonicalHtml.of(right));
  }

  static Stream<String> spoilt() {
    return Stream.of(
        "<div><p class=\"a b\" id=\"y\">Change<span> name</span></p></div>",
        "<div><p class=\"a\" id=\"x\">Change<span> name</span></p></div>",
        "<div><p class=\"a b\">Change<span> name</span></p></div>",
        "<div><p class=\"a b\" id=\"x\">Change<span>name</span></p></div>",
        "<div><p class=\"a b\" id=\"x\"><span>Change</span> name</p></div>",
        "<p class=\"a b\" id=\"x\">Change<span> name</span></p>",
        "<div><p class=\"a b\" id=\"x\" hidden>Change<span> name</span></p></div>");
  }

  static Stream<Arguments> matched() {
    var pairs = new ArrayList<Arguments>();
    var component = "";
    for (var line : lines()) {
      if (line.startsWith("  ")) {
        pairs.add(Arguments.of(component, line.strip()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        component = line.strip();
      }
    }
    return pairs.stream();
  }

  private static List<String> lines() {
    try (var in = GovukComponentsTest.class.getResourceAsStream("fixtures.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our footer claims neither the crown's copyright nor its licence. */
  private static String official(String component, Fixtures.Fixture fixture) {
    if (!component.equals("footer")) {
      return fixture.html();
    }
    var body = Jsoup.parseBodyFragment(fixture.html()).body();
    body.select(".govuk-footer__meta-item:has(.govuk-footer__copyright-logo)").remove();
    body.select(".govuk-footer__licence-logo, .govuk-footer__licence-description").remove();
    return body.html();
  }
}
