package org.outturn.web.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Looks at styles and components as a browser shows them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComponentsBrowserTest extends InBrowser {

  @Test
  void components_obey_the_policy_and_fetch_nothing_that_is_not_there() {
    show_gallery();

    assertThat(page.locator("body.govuk-frontend-supported")).isVisible();
    assertThat(page.locator("#reason-info ~ .govuk-character-count__status").first()).isVisible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void components_are_accessible() {
    show_gallery();
    assertThat(page.locator("body.govuk-frontend-supported")).isVisible();

    // The Design System says on radios that they reveal something, though ARIA does not list it.
    var found = new AxeBuilder(page).exclude("input[aria-expanded]").analyze().getViolations();

    assertThat(found).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
  }

  @Test
  void the_typeface_is_not_the_governments() {
    show_gallery();

    var fonts =
        page.evaluate(
            "[...document.querySelectorAll('body *')].map(e => getComputedStyle(e).fontFamily).filter(f => f.includes('GDS'))");

    assertThat((List<?>) fonts).isEmpty();
  }

  @Test
  void everything_shows_without_javascript() {
    try (var context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      server.answer("GET /gallery", gallery());
      var plain = context.newPage();
      plain.navigate(server.address() + "/gallery");

      assertThat(plain.locator("#why")).isVisible();
      assertThat(plain.locator("#b")).isVisible();
      assertThat(plain.locator("#more-content-1")).isVisible();
    }
  }

  @Test
  void the_pages_of_the_container_are_accessible() {
    for (var name : List.of("404", "413", "500")) {
      page.navigate(server.address() + "/assets/" + name + ".html");

      assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }
    assertThat(complaints).isEmpty();
  }

  private void show_gallery() {
    server.answer("GET /gallery", gallery());
    page.navigate(server.address() + "/gallery");
  }

  private static String gallery() {
    return Gallery.page(
        SHELL,
        "Components",
        Gallery.ERRORS,
        Gallery.form(SHELL, "/saved", false, Gallery.fields()),
        Gallery.facts());
  }
}
