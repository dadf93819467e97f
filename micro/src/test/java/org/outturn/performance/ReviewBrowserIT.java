package org.outturn.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.testing.Site;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

/** Reviews go on in quarters that no other test touches. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewBrowserIT {

  @Test
  void a_query_is_answered_and_the_return_accepted(Browsing people) {
    var address = resubmitted("2018-19-Q1", "A correction of words for the first quarter");
    var asker = people.as("commissioner");

    asker.navigate(address);
    assertThat(asker.getByText("Changed since version 1")).isVisible();
    click(asker, AriaRole.LINK, "Ask about Open cases");
    asker.getByLabel("Your question").fill("Is the caseload right?");
    asker.getByLabel("Day").fill("28");
    asker.getByLabel("Month").fill("October");
    asker.getByLabel("Year").fill("2019");
    click(asker, AriaRole.BUTTON, "Raise the query");
    assertThat(asker.getByText("The provider sees it now")).isVisible();
    assertAccessible(asker);

    var provider = people.as("provider.lge");
    provider.navigate("/");
    click(provider, AriaRole.LINK, "Answer query 1 about open cases");
    provider.getByLabel("Your answer").fill("It is: eight cases were closed late.");
    click(provider, AriaRole.BUTTON, "Send the answer");

    var accepter = people.as("commissioner2");
    accepter.navigate("/");
    click(accepter, AriaRole.LINK, "Review the return for April to June 2018");
    assertThat(accepter.getByText("eight cases were closed late")).isVisible();
    click(accepter, AriaRole.BUTTON, "Accept this return");
    assertAccessible(accepter);
    click(accepter, AriaRole.BUTTON, "Accept the return");
    assertThat(accepter.getByText("Its figures stand in packs from now on")).isVisible();
    assertThat(accepter.getByText("Version 2, at")).isVisible();
  }

  @Test
  void whoever_is_slower_is_told_what_changed(Browsing people) {
    var address = resubmitted("2018-19-Q2", "A correction of words for the second quarter");
    var slower = people.as("commissioner2");
    slower.navigate(address + "/acceptance");

    var quicker = people.as("commissioner");
    quicker.navigate(address + "/queries/new?measure=enquiries");
    quicker.getByLabel("Your question").fill("Why so many?");
    quicker.getByLabel("Day").fill("28");
    quicker.getByLabel("Month").fill("10");
    quicker.getByLabel("Year").fill("2019");
    click(quicker, AriaRole.BUTTON, "Raise the query");

    click(slower, AriaRole.BUTTON, "Accept the return");
    assertThat(slower.getByText("Nothing of yours was saved")).isVisible();
    assertThat(slower.getByText("Why so many?")).isVisible();
    assertAccessible(slower);

    click(slower, AriaRole.LINK, "Look at the return as it is now");
    click(slower, AriaRole.BUTTON, "Accept this return");
    click(slower, AriaRole.BUTTON, "Accept the return");
    assertThat(slower.getByText("Its figures stand in packs from now on")).isVisible();
  }

  @Test
  void a_mistyped_query_keeps_what_was_typed(Browsing people) {
    var address = resubmitted("2017-18-Q4", "A correction of words for the last quarter");
    var page = people.withoutJavaScript("commissioner");

    page.navigate(address + "/queries/new");
    page.getByLabel("Your question").fill("What happened?");
    page.getByLabel("Day").fill("31");
    page.getByLabel("Month").fill("2");
    page.getByLabel("Year").fill("2020");
    click(page, AriaRole.BUTTON, "Raise the query");

    assertThat(page.getByText("There is a problem")).isVisible();
    assertThat(page.getByLabel("Your question")).hasValue("What happened?");
    Site.api("commissioner2").post("/grants/LGE-2017/returns/2017-18-Q4/acceptance").expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/grants",
        "/grants?search=exit&sort=-ceiling",
        "/grants/LGE-2017",
        "/grants/LGE-2016/returns/2017-18-Q1",
        "/grants/LGE-2017/returns/2018-19-Q3/reopening",
        "/decisions/PCD-211",
        "/quarantine",
        "/help",
        "/help/accessibility",
        "/published"
      })
  void every_page_is_accessible_on_wide_and_small_screens(String path, Browsing people) {
    var page = people.as("commissioner");

    page.navigate(path);
    assertAccessible(page);
    page.setViewportSize(375, 800);
    assertAccessible(page);
    org.assertj.core.api.Assertions.assertThat(
            page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("fits into 375 pixels: " + path)
        .isEqualTo(true);
  }

  @Test
  void nobody_signed_in_reads_help_and_register(Browsing people) {
    var page = people.visitor();

    page.navigate("/published");
    assertThat(page.getByText("Nothing has been published here yet")).isVisible();
    page.navigate("/help");
    assertThat(page.getByText("How absences are written")).isVisible();
  }

  /** An accepted return handed back, corrected in its words and sent again as version 2. */
  private static String resubmitted(String period, String words) {
    var path = "/grants/LGE-2017/returns/" + period;
    Site.api("commissioner")
        .post(path + "/reopening", "{\"reason\":\"The words need a correction\"}")
        .expect(200);
    var provider = Site.api("provider.lge");
    var etag = provider.get(path).expect(200).header("ETag").orElseThrow();
    provider
        .patch(path, etag, "{\"figures\":{},\"texts\":{\"progress\":\"" + words + "\"}}")
        .expect(200);
    provider.post(path + "/submission", "{\"declaration\":true,\"explanations\":[]}").expect(200);
    return path;
  }

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
  }
}
