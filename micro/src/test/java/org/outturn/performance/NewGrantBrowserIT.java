package org.outturn.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

/** A commissioner sets up a grant from nothing to its first workbook, through pages alone. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewGrantBrowserIT {
  private static final String GRANT = "/grants/TEST-FIRST";

  @Test
  void from_a_new_grant_to_the_first_workbook(Browsing people) {
    var page = people.as("commissioner");

    createGrant(page);
    click(page, AriaRole.LINK, "Set up what this grant reports, and by when");
    assertAccessible(page);
    writeKpiSet(page);
    openQuarters(page);
    setTargets(page);

    page.navigate(GRANT + "/periods");
    var download =
        page.waitForDownload(
            () -> click(page, AriaRole.LINK, "Download the workbook for 2019-20-Q3"));
    assertThat(download.suggestedFilename()).isEqualTo("TEST-FIRST-2019-20-Q3.xlsx");
  }

  private static void createGrant(Page page) {
    page.navigate("/grants/new");
    page.getByLabel("Reference", new Page.GetByLabelOptions().setExact(true)).fill("TEST-FIRST");
    page.getByLabel("Title").fill("A first grant");
    page.getByLabel("Lead provider").selectOption("safer-london");
    page.getByLabel("Proposed").check();
    page.locator("input[name=instrument]").first().check();
    day(page, "startsOn", "1", "10", "2019");
    day(page, "endsOn", "30", "6", "2020");
    click(page, AriaRole.BUTTON, "Save");
  }

  private static void day(Page page, String field, String day, String month, String year) {
    page.locator("#" + field + "-day").fill(day);
    page.locator("#" + field + "-month").fill(month);
    page.locator("#" + field + "-year").fill(year);
  }

  private static void writeKpiSet(Page page) {
    click(page, AriaRole.LINK, "Say what is reported: write the KPI set");
    measure(page, 1, "Referrals", "Bad Code");
    click(page, AriaRole.BUTTON, "Add a measure");
    measure(page, 2, "People who started", "started");
    click(page, AriaRole.BUTTON, "Move up measure 2");
    click(page, AriaRole.BUTTON, "Save the KPI set");
    assertThat(page.locator("#measure-2-code-error")).containsText("lower-case words");
    assertThat(page.locator("#measure-1-name")).hasValue("People who started");
    assertAccessible(page);
    page.locator("#measure-2-code").fill("referrals");
    click(page, AriaRole.BUTTON, "Save the KPI set");
    assertThat(page.getByText("Version 1 of the KPI set is saved")).isVisible();
    assertAccessible(page);
  }

  private static void measure(Page page, int number, String name, String code) {
    var row = "#measure-" + number + "-";
    page.locator(row + "name").fill(name);
    page.locator(row + "code").fill(code);
    page.locator(row + "type").selectOption("FLOW");
    page.locator(row + "unit").fill("people");
  }

  private static void openQuarters(Page page) {
    click(page, AriaRole.LINK, "Open the periods");
    assertAccessible(page);
    click(page, AriaRole.LINK, "Open all 3 remaining quarters at once");
    assertThat(page.getByText("Due Wednesday 22 January 2020")).isVisible();
    assertAccessible(page);
    click(page, AriaRole.BUTTON, "Open these quarters");
    assertThat(page.getByText("3 quarters are open")).isVisible();
  }

  private static void setTargets(Page page) {
    click(page, AriaRole.LINK, "Targets");
    click(page, AriaRole.LINK, "Referrals");
    page.locator("input[name='2019-20-Q3.value']").fill("40");
    click(page, AriaRole.BUTTON, "Save the targets");
    assertThat(page.getByText("1 target is saved")).isVisible();
    page.locator("input[name='2019-20-Q3.value']").fill("45");
    click(page, AriaRole.BUTTON, "Save the targets");
    assertThat(page.locator("#reason-error")).containsText("why the target changes");
    assertAccessible(page);
  }

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
