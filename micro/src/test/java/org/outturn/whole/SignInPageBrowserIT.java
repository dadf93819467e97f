package org.outturn.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInPageBrowserIT {

  @Test
  void a_visitor_finds_the_way_in(Browsing people) {
    var page = people.visitor();

    page.navigate("/sign-in");

    var heading = new GetByRoleOptions().setName("Sign in").setLevel(1);
    assertThat(page.getByRole(AriaRole.HEADING, heading)).isVisible();
    assertAccessible(page);
  }

  @Test
  void the_way_in_needs_no_scripts(Browsing people) {
    var page = people.visitorWithoutJavaScript();

    page.navigate("/sign-in");

    var heading = new GetByRoleOptions().setName("Sign in").setLevel(1);
    assertThat(page.getByRole(AriaRole.HEADING, heading)).isVisible();
  }
}
