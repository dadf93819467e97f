package org.outturn.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LearningBrowserIT {

  private static final int PHONE = 375;

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  @Test
  void an_officer_notes_an_event_on_a_phone(Browsing people) {
    var officer = people.as("wcc.engagement");
    officer.setViewportSize(PHONE, 800);
    officer.navigate("/learning");
    click(officer, AriaRole.BUTTON, "Record an event");
    click(officer, AriaRole.BUTTON, "Save");
    assertThat(officer.getByText("There is a problem")).isVisible();
    assertAccessible(officer);
    officer.getByLabel("What took place").fill("Talk after school");
    officer.getByLabel("Kind of event").selectOption("GATHERING");
    officer.getByLabel("Where").fill("Queen's Park");
    officer.getByLabel("Who took part").fill("Parents and teachers");
    click(officer, AriaRole.BUTTON, "Save");
    assertThat(officer.getByText("Event recorded as a draft")).isVisible();
    assertThat(officer.getByText("14 October 2019").first()).isVisible();
    assertAccessible(officer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/learning?search=parents",
        "/learning/events/EV-9",
        "/learning/peer-reviews/PR-1",
        "/learning/peer-reviews/new",
        "/learning/case-studies/CS-1",
        "/learning/case-studies/CS-1/edit",
        "/learning/series",
        "/learning/series/new"
      })
  void pages_fit_a_phone_and_can_be_used_by_everybody(String path, Browsing people) {
    var page = people.as("wcc.engagement");
    page.setViewportSize(PHONE, 800);
    page.navigate(path);
    assertAccessible(page);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/organisations", "/organisations/safer-london"})
  void organisations_fit_a_phone_and_can_be_used_by_everybody(String path, Browsing people) {
    var page = people.as("admin");
    page.setViewportSize(PHONE, 800);
    page.navigate(path);
    assertAccessible(page);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(PHONE);
  }
}
