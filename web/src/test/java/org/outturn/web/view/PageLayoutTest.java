package org.outturn.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageLayoutTest {

  private static final String DEMO = "Demonstration. The day here is Monday 14 October 2019";
  private static final Content MAIN = output -> output.writeContent("<h1>Grants</h1>");

  @Test
  void the_title_says_when_something_is_wrong() {
    var errors = List.of(new FieldError("amount", "Enter the amount"));

    var page = page("commissioner", Map.of("errors", errors));

    assertThat(page.title()).isEqualTo("Error: Grants – Outturn");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#amount");
    assertThat(page("commissioner", Map.of()).title()).isEqualTo("Grants – Outturn");
  }

  @Test
  void signing_out_sends_the_token_back() {
    var form = page("commissioner", Map.of()).selectFirst("form[action=/sign-out][method=post]");

    assertThat(form.selectFirst("input[name=_csrf]").val()).isEqualTo("t0ken");
  }

  @Test
  void nobody_is_offered_to_sign_out_before_signing_in() {
    var page = page(null, Map.of());

    assertThat(page.select("form")).isEmpty();
    assertThat(page.body().attr("data-idle-seconds")).isEqualTo("0");
  }

  @Test
  void nothing_needs_an_inline_script_or_style() {
    var page = page("commissioner", Map.of("notification", "Saved"));

    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
  }

  @Test
  void the_demonstration_says_its_day() {
    assertThat(page("commissioner", Map.of()).select(".govuk-phase-banner").text())
        .isEqualTo("Demo " + DEMO);
  }

  @Test
  void the_skip_link_leads_to_the_only_main() {
    var page = page("commissioner", Map.of());

    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select(".govuk-skip-link").attr("href"))
        .isEqualTo("#" + page.selectFirst("main").id());
  }

  @Test
  void a_section_of_the_navigation_is_not_the_page_itself() {
    var current = page("commissioner", Map.of()).select("nav [aria-current]");

    assertThat(current.eachText()).containsExactly("Grants");
    assertThat(current.attr("aria-current")).isEqualTo("true");
  }

  @Test
  void the_files_of_the_design_system_are_in_the_build() {
    var page = page("commissioner", Map.of());
    var addresses = page.select("link[href^=" + GovukFrontend.ROOT + "]").eachAttr("href");

    assertThat(addresses).containsExactly(GovukFrontend.style(), GovukFrontend.script());
  }

  @Test
  void a_form_carries_the_token_and_an_upload_shows_its_progress() {
    var html =
        Jsoup.parse(
            Templates.render(
                "govuk/form",
                Map.of("shell", shell("x"), "action", "/up", "upload", true, "fields", MAIN)));

    assertThat(html.selectFirst("form").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(html.selectFirst("input[type=hidden]").val()).isEqualTo("t0ken");
    assertThat(html.select("progress[aria-label], [role=status][aria-live=polite]")).hasSize(2);
  }

  @Test
  void a_search_form_keeps_the_token_out_of_the_address() {
    var html =
        Templates.render(
            "govuk/form", Map.of("shell", shell("x"), "method", "get", "fields", MAIN));

    assertThat(html).doesNotContain("t0ken");
  }

  private static Document page(String username, Map<String, Object> more) {
    var params =
        new HashMap<String, Object>(
            Map.of("shell", shell(username), "title", "Grants", "main", MAIN));
    params.putAll(more);
    return Jsoup.parse(Templates.render("layout/page", params));
  }

  private static Shell shell(String username) {
    var nav = List.of(new NavItem("Home", "/", false), new NavItem("Grants", "/grants", true));
    return new Shell(
        "Outturn", nav, username, "_csrf", "t0ken", DEMO, "/grants/LGE-2017", null, 1800);
  }
}
