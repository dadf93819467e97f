package org.outturn.portfolio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.TestReturn;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBrowserIT {

  @Test
  void a_portfolio_is_mended_checked_and_loaded(Browsing people) {
    var page = people.as("commissioner");
    page.navigate("/imports");
    assertAccessible(page);

    choose(page, PortfolioFile.whole("IMP-WEB").grant("IMP-WEB-3", "Lead provider", "Nobody"));
    click(page, "Check without saving");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("One thing in the workbook");
    assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("Grants, C4");
    assertAccessible(page);

    choose(page, PortfolioFile.whole("IMP-WEB"));
    click(page, "Check without saving");
    assertThat(page.getByText("Everything fits: 2 grants")).isVisible();
    assertThat(page.getByText("Nothing is saved yet")).isVisible();

    choose(page, PortfolioFile.whole("IMP-WEB"));
    click(page, "Load");
    assertThat(page.getByText("Loaded: 2 grants, 1 condition, 1 milestone")).isVisible();
    assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("portfolio.xlsx");
    assertAccessible(page);

    page.navigate("/grants/IMP-WEB-2/returns/2018-19-Q1");
    assertThat(page.getByText("imported").first()).isVisible();
  }

  private static void choose(Page page, PortfolioFile file) {
    page.getByLabel("Your workbook")
        .setInputFiles(new FilePayload("portfolio.xlsx", TestReturn.XLSX, file.bytes()));
  }

  private static void click(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
