package org.outturn.documents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.TestGrant;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentBrowserIT {

  @Test
  void a_document_is_added_replaced_and_withdrawn_without_scripts(Browsing people) {
    var grant = TestGrant.create("TEST-DOCUMENT-PAGES").reference();
    var page = people.withoutJavaScript("provider.lge");

    page.navigate("/grants/" + grant + "/documents");
    click(page, AriaRole.LINK, "Add a document");
    page.getByLabel("Title (optional)").fill("Plan for the year");
    choose(page, "plan.pdf", "<html>not a plan");
    click(page, AriaRole.BUTTON, "Add document");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("must be a PDF");
    assertThat(page.getByLabel("Title (optional)")).hasValue("Plan for the year");
    choose(page, "plan.pdf", "%PDF-1.4 first");
    click(page, AriaRole.BUTTON, "Add document");
    assertThat(page.getByText("Document added")).isVisible();

    page.getByText("Add a new version").click();
    page.getByLabel("What changed (optional)").fill("A new chapter");
    choose(page, "plan.pdf", "%PDF-1.4 second");
    click(page, AriaRole.BUTTON, "Add version");
    assertThat(page.getByText("A new chapter")).isVisible();

    page.getByText("Withdraw this document").click();
    click(page, AriaRole.BUTTON, "Withdraw");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter why");
    page.getByLabel("Why it no longer counts").fill("The wrong year");
    click(page, AriaRole.BUTTON, "Withdraw");
    assertThat(page.getByText("It is kept, but it no longer counts")).isVisible();
    assertThat(page.getByText("The wrong year")).isVisible();
  }

  @Test
  void its_pages_and_the_timelines_are_accessible(Browsing people) {
    var page = people.as("commissioner");
    for (var path :
        new String[] {
          "/grants/LGE-2017/documents",
          "/documents/DOC-2",
          "/documents/new?subject=condition/LGE-2017/L1",
          "/documents/new/reference?subject=condition/LGE-2017/L1",
          "/grants/LGE-2017/timeline",
          "/decisions/PCD-211/timeline"
        }) {
      page.navigate(path);
      assertAccessible(page);
    }
  }

  private static void choose(Page page, String name, String content) {
    page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload(
                name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void click(Page page, AriaRole role, String name) {
    page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
