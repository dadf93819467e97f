package org.outturn.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileFormTest {

  private static final MediaType TYPE =
      new MediaType("multipart", "form-data", Map.of("boundary", "xyz"));

  private static FileForm read(String body) {
    return FileForm.read(
        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
        TYPE,
        "workbook",
        FileLimit.WORKBOOK);
  }

  private static String part(String disposition, String content) {
    return "--xyz\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  @Test
  void a_form_gives_its_fields_and_its_file() throws IOException {
    var body =
        part("name=\"_csrf\"", "secret")
            + part("name=\"workbook\"; filename=\"Rückgabe.xlsx\"", "bytes\r\nof it")
            + "--xyz--\r\n";
    try (var form = read(body)) {
      assertThat(form.field("_csrf")).isEqualTo("secret");
      assertThat(form.field("other")).isEmpty();
      assertThat(form.fileName()).isEqualTo("Rückgabe.xlsx");
      assertThat(Files.readString(form.file().orElseThrow().path())).isEqualTo("bytes\r\nof it");
    }
  }

  @Test
  void a_form_carries_the_token_that_it_was_drawn_with() {
    try (var form = read(part("name=\"_csrf\"", "secret") + "--xyz--\r\n")) {
      assertThat(form.carries("secret")).isTrue();
      assertThat(form.carries("another")).isFalse();
    }
    try (var form = read(part("name=\"other\"", "secret") + "--xyz--\r\n")) {
      assertThat(form.carries("secret")).isFalse();
    }
  }

  @Test
  void the_file_goes_when_the_form_is_done_with() {
    var form = read(part("name=\"workbook\"; filename=\"a.xlsx\"", "x") + "--xyz--\r\n");
    var path = form.file().orElseThrow().path();
    assertThat(path).exists();
    form.close();
    assertThat(path).doesNotExist();
  }

  @Test
  void a_form_without_a_file_says_so() {
    try (var form = read(part("name=\"_csrf\"", "secret") + "--xyz--\r\n")) {
      assertThat(form.file()).isEmpty();
      assertThat(form.fileName()).isEmpty();
    }
  }

  @Test
  void a_form_without_a_boundary_is_refused() {
    assertThatThrownBy(
            () ->
                FileForm.read(
                    new ByteArrayInputStream(new byte[0]),
                    MediaType.MULTIPART_FORM_DATA_TYPE,
                    "workbook",
                    FileLimit.WORKBOOK))
        .isInstanceOf(InvalidInput.class);
  }
}
