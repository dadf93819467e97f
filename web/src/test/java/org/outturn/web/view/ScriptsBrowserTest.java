package org.outturn.web.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Lets sessions run out and looks where typed text went. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsBrowserTest extends InBrowser {

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

  private String kept() {
    return page.evaluate("JSON.stringify({...sessionStorage}).replace('{}', '')").toString();
  }
}
