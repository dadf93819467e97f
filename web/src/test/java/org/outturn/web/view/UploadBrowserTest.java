package org.outturn.web.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sends files from a page that shows how far they are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UploadBrowserTest extends InBrowser {

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
  void an_upload_that_is_refused_outright_says_so_and_can_be_tried_again() {
    show_upload();

    choose_and_send();

    assertThat(page.locator("[role=status]").last()).containsText("Nothing was changed");
    assertThat(page.getByText("Upload the file")).isEnabled();
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
}
