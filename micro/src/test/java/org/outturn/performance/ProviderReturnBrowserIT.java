package org.outturn.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.testing.browser.Accessible.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.testing.Sql;
import org.outturn.testing.browser.BrowserTest;
import org.outturn.testing.browser.Browsing;

/** The provider's errand, from the workbook to the receipt. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderReturnBrowserIT {

  private static final String PROVIDER = "provider.lge";

  @Test
  void a_workbook_with_bad_cells_is_mended_on_the_page_and_submitted(Browsing people) {
    errand(people.as(PROVIDER), ProviderReturnBrowserIT::accessible);
  }

  @Test
  void the_errand_needs_no_scripts(Browsing people) {
    errand(people.withoutJavaScript(PROVIDER), ProviderReturnBrowserIT::headed);
  }

  private static void errand(Page page, BiConsumer<Page, String> check) {
    var own = OwnReturn.notStarted();
    page.navigate(own.path());
    check.accept(page, "Return for July to September 2019 (Q2, 2019 to 2020)");
    assertThat(page.locator("main")).containsText("11:59pm, Monday 21 October 2019");

    upload(page, own, FilledWorkbook.of(download(page, own), badly()));
    assertThat(page.locator(".govuk-error-summary li")).hasCount(2);
    check.accept(page, "Check the figures");
    assertThat(field(page, "kpi.enquiries.value")).hasValue("812");
    assertThat(field(page, "kpi.young_people_supported.value")).hasValue("7 (approx)");
    page.navigate(own.path() + "/submit");
    check.accept(page, "Check your return before you submit it");
    assertThat(page.locator(".govuk-error-summary li")).hasCount(3);

    page.getByText("“7 (approx)”").click();
    field(page, "kpi.young_people_supported.value").fill("240");
    field(page, "kpi.open_cases.value").fill("83");
    field(page, "text.plans").fill("A last quarter,\nthen the end.");
    press(page, "Save");
    assertThat(page.locator(".govuk-error-summary")).hasCount(0);
    assertThat(page.locator(".govuk-warning-text")).containsText("not accounted for");
    field(page, "why.accepted-not-accounted-for.referrals_accepted")
        .fill("Five were accepted in the last week.");
    press(page, "Save and continue");
    check.accept(page, "Check your return before you submit it");

    press(page, "Submit the return");
    assertThat(page.locator(".govuk-error-summary"))
        .containsText("Confirm that the figures are complete and true");
    page.locator("#declaration").check();
    press(page, "Submit the return");
    check.accept(page, "Return submitted");
    assertThat(page.locator("main")).containsText("SHA-256");
    assertThat(page.locator("main")).containsText("submitted in time");
    page.navigate(own.path());
    check.accept(page, "Return for July to September 2019 (Q2, 2019 to 2020)");
    assertThat(page.locator("main")).containsText("The return is with the commissioner");
  }

  @Test
  void files_that_cannot_be_used_are_refused_beside_the_field(Browsing people) throws Exception {
    var own = OwnReturn.notStarted();
    var page = people.as(PROVIDER);
    page.navigate(own.path() + "/upload");
    press(page, "Upload");
    accessible(page, "Upload the workbook");
    assertThat(page.locator("#workbook-error")).containsText("Select your workbook");

    var text = Files.writeString(temporary(), "Enquiries,12");
    upload(page, own, text);
    accessible(page, "Upload the workbook");
    assertThat(page.locator("#workbook-error")).containsText("not a workbook");
    upload(page, own, Files.write(temporary(), new byte[11 * 1024 * 1024]));
    assertThat(page.locator("#workbook-error")).containsText("must be smaller than 10MB");
    var personal = Map.<String, Object>of("text.progress", "Sam, NHS number 943 476 5919");
    upload(page, own, FilledWorkbook.of(download(page, own), personal));
    assertThat(page.locator("#workbook-error")).containsText("personal data");
    accessible(page, "Upload the workbook");
    assertThat(drafts(own)).isZero();
  }

  @Test
  void the_same_workbook_twice_changes_nothing_and_says_so(Browsing people) {
    var own = OwnReturn.notStarted();
    var page = people.as(PROVIDER);
    var file = FilledWorkbook.of(download(page, own), badly());
    upload(page, own, file);
    upload(page, own, file);

    assertThat(page.locator(".govuk-inset-text")).containsText("Nothing has changed");
    assertThat(drafts(own)).isEqualTo(1);
  }

  @Test
  void two_people_at_once_see_both_versions(Browsing people) {
    var own = OwnReturn.notStarted();
    var first = people.as(PROVIDER);
    var second = people.as(PROVIDER);
    first.navigate(own.path() + "/figures");
    second.navigate(own.path() + "/figures");
    field(first, "kpi.enquiries.value").fill("700");
    press(first, "Save");
    field(second, "kpi.enquiries.value").fill("800");
    field(second, "text.plans").fill("Mine");
    press(second, "Save");

    assertThat(second.locator(".govuk-notification-banner"))
        .containsText("saved now is “700”, you typed “800”");
    assertThat(field(second, "text.plans")).hasValue("Mine");
    accessible(second, "Check the figures");
    press(second, "Save");
    assertThat(field(second, "kpi.enquiries.value")).hasValue("800");
    assertThat(second.locator(".govuk-inset-text")).containsText("Saved");
  }

  private static Map<String, Object> badly() {
    var inputs = new HashMap<String, Object>();
    inputs.put("kpi.enquiries.value", 812);
    inputs.put("kpi.referrals_accepted.value", 340);
    inputs.put("kpi.young_people_supported.value", "7 (approx)");
    inputs.put("kpi.open_cases.value", -3);
    inputs.put("kpi.pending_cases.value", 20);
    inputs.put("kpi.intensive_over_six_months.value", 36);
    inputs.put("kpi.closed_before_engagement.value", 75);
    inputs.put("kpi.harm_reduced.numerator", 10);
    inputs.put("kpi.harm_reduced.denominator", 12);
    inputs.put("text.progress", "As planned.");
    return inputs;
  }

  private static Path download(Page page, OwnReturn own) {
    page.navigate(own.path());
    var download = page.waitForDownload(() -> page.getByText("Download the workbook").click());
    assertThat(download.suggestedFilename()).isEqualTo(own.grant() + "-2019-20-Q2.xlsx");
    return download.path();
  }

  private static void upload(Page page, OwnReturn own, Path file) {
    page.navigate(own.path() + "/upload");
    page.locator("#workbook").setInputFiles(file);
    press(page, "Upload");
    assertThat(page.locator(".govuk-error-summary, .govuk-notification-banner").first())
        .isVisible();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static void accessible(Page page, String heading) {
    headed(page, heading);
    assertAccessible(page);
  }

  /** All that can be checked of a page whose scripts do not run: axe is one. */
  private static void headed(Page page, String heading) {
    assertThat(page.locator("h1")).hasText(heading);
  }

  private static Path temporary() throws IOException {
    return Files.createTempFile("upload", ".xlsx");
  }

  private static long drafts(OwnReturn own) {
    return Sql.count(
        "SELECT count(*) FROM return_version v JOIN performance_return r ON r.id = v.return_id"
            + " JOIN funding_grant g ON g.id = r.grant_id WHERE g.reference = ?",
        own.grant());
  }
}
