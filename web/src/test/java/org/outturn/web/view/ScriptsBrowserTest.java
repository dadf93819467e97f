package org.outturn.web.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Tries the styles and scripts in Debian's Chromium, where it is installed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Shell SHELL = Gallery.shell("commissioner", 1800);

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private ScratchServer server;
  private Page page;

  @BeforeAll
  static void start_the_browser() {
    assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed");
    var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  @AfterAll
  static void stop_the_browser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    server = new ScratchServer();
    server.answer("GET /", Gallery.page(SHELL, "Home", List.of()));
    server.answer("GET /sign-in", Gallery.page(SHELL, "Sign in", List.of()));
    page = browser.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
  }

  @AfterEach
  void close() {
    page.close();
    server.close();
  }

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
  void what_was_typed_outlives_a_session_that_ran_out() {
    show_form();
    page.getByLabel("Note").fill("Seven of nine reviews");
    page.getByLabel("MOPAC").check();
    server.signOut(true);
    page.getByText("Save").click();
    page.waitForURL("**/sign-in");
    server.signOut(false);

    page.navigate(server.address() + "/form");

    assertThat(page.getByLabel("Note")).hasValue("Seven of nine reviews");
    assertThat(page.getByLabel("MOPAC")).isChecked();
    assertThat(page.getByText("We have put back what you typed")).isVisible();
  }

  @Test
  void what_the_server_has_taken_is_forgotten_and_passwords_are_never_kept() {
    show_form();
    page.getByLabel("Password").first().fill("correct horse battery");
    page.getByLabel("Note").fill("Seven of nine reviews");
    assertThat(kept()).contains("Seven of nine").doesNotContain("correct horse");

    page.getByText("Save").click();
    page.waitForURL("**/saved");

    assertThat(kept()).isEmpty();
  }

  @Test
  void signing_out_forgets_what_was_typed() {
    show_form();
    page.getByLabel("Note").fill("Seven of nine reviews");
    server.answer("POST /sign-out", Gallery.page(SHELL, "Signed out", List.of()));

    page.getByText("Sign out").click();
    page.waitForURL("**/sign-out");

    assertThat(kept()).isEmpty();
  }

  @Test
  void another_person_in_the_same_tab_finds_nothing() {
    show_form();
    page.getByLabel("Note").fill("Seven of nine reviews");
    server.answer(
        "GET /form", Gallery.page(Gallery.shell("provider.lge", 1800), "Form", List.of()));

    page.navigate(server.address() + "/form");
    assertThat(page.locator("body.govuk-frontend-supported")).isVisible();

    assertThat(kept()).isEmpty();
  }

  @Test
  void staying_signed_in_is_offered_before_the_session_ends() {
    server.answer("GET /short", Gallery.page(Gallery.shell("commissioner", 6), "Short", List.of()));
    page.navigate(server.address() + "/short");
    var dialog = page.locator("dialog");
    assertThat(dialog).isVisible();
    var before = server.visitsHome();

    dialog.getByText("Stay signed in").click();

    assertThat(dialog).isHidden();
    assertThat(server.visitsHome()).isEqualTo(before + 1);
  }

  @Test
  void an_ended_session_leads_to_the_sign_in_page() {
    server.answer("GET /short", Gallery.page(Gallery.shell("commissioner", 2), "Short", List.of()));
    page.navigate(server.address() + "/short");
    server.signOut(true);

    page.waitForURL("**/sign-in");
  }

  @Test
  void an_upload_shows_what_the_server_answers_without_leaving_the_page() {
    show_upload();
    server.answer("POST /upload", Gallery.page(SHELL, "Workbook", Gallery.ERRORS, upload()));

    choose_and_send();

    assertThat(page.locator(".govuk-error-summary")).isFocused();
    assertThat(page).hasTitle("Error: Workbook – Outturn");
    assertThat(page.locator("form[data-outturn-upload] button").last()).isEnabled();
  }

  @Test
  void an_upload_that_leads_on_arrives_there() {
    show_upload();
    server.redirect("POST /upload", "/figures");
    server.answer("GET /figures", Gallery.page(SHELL, "Your figures", List.of()));

    choose_and_send();

    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Your figures");
    assertThat(page).hasURL(server.address() + "/figures");
    page.goBack();
    assertThat(page.getByText("Upload the file")).isVisible();
  }

  @Test
  void an_upload_says_what_a_plain_page_of_the_container_says() throws IOException {
    show_upload();
    server.answer("POST /upload", Files.readString(Path.of("src/main/webapp/assets/413.html")));

    choose_and_send();

    assertThat(page.locator("[role=status]").last()).containsText("up to 10 MB");
  }

  @Test
  void the_pages_of_the_container_are_accessible() {
    for (var name : List.of("404", "413", "500")) {
      page.navigate(server.address() + "/assets/" + name + ".html");

      assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void an_upload_that_is_refused_outright_says_so_and_can_be_tried_again() {
    show_upload();

    choose_and_send();

    assertThat(page.locator("[role=status]").last()).containsText("Nothing was changed");
    assertThat(page.getByText("Upload the file")).isEnabled();
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

  private void show_form() {
    var fields =
        List.of(
            Gallery.draw("textarea", Map.of("id", "note", "label", "Note")),
            Gallery.draw("password", Map.of("id", "password", "label", "Password")),
            Gallery.draw(
                "radios", Map.of("name", "body", "legend", "Body", "items", Gallery.choices())),
            Gallery.draw("button", Map.of("text", "Save")));
    var form = Gallery.form(SHELL, "/saved", false, fields.toArray(String[]::new));
    server.answer("GET /form", Gallery.page(SHELL, "Form", List.of(), form));
    server.answer("POST /saved", Gallery.page(SHELL, "Saved", List.of()));
    page.navigate(server.address() + "/form");
    assertThat(page.locator("body.govuk-frontend-supported")).isVisible();
  }

  private void show_upload() {
    server.answer("GET /workbook", Gallery.page(SHELL, "Workbook", List.of(), upload()));
    page.navigate(server.address() + "/workbook");
    assertThat(page.locator("body.govuk-frontend-supported")).isVisible();
  }

  private static String upload() {
    return Gallery.form(
        SHELL,
        "/upload",
        true,
        Gallery.draw(
            "fileUpload", Map.of("id", "workbook", "label", "Workbook file", "dropZone", true)),
        Gallery.draw("button", Map.of("text", "Upload the file")));
  }

  private void choose_and_send() {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("r.xlsx", "a/b", new byte[100_000]));
    page.getByText("Upload the file").click();
  }

  private String kept() {
    return page.evaluate("JSON.stringify({...sessionStorage}).replace('{}', '')").toString();
  }
}
