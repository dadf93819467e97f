package org.outturn.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.outturn.testing.Answer;
import org.outturn.testing.ApiClient;

/** A file sent as programs send it: a multipart form with the file at its end. */
record SentFile(String name, byte[] content) {
  private static final String BOUNDARY = "outturn-document-boundary";

  static SentFile of(String name, String content) {
    return new SentFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  static SentFile pdf(String name) {
    return of(name, "%PDF-1.4\n% a test\n");
  }

  Answer to(ApiClient api, String path, Map<String, String> fields) {
    return api.post(path, "multipart/form-data; boundary=" + BOUNDARY, body(fields));
  }

  /** Adds it to a thing. */
  Answer addedTo(ApiClient api, String subject) {
    return to(api, "/documents", Map.of("subject", subject));
  }

  private byte[] body(Map<String, String> fields) {
    var body = new ByteArrayOutputStream();
    fields.forEach(
        (field, value) ->
            text(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field, value)));
    text(
        body,
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, name));
    body.writeBytes(content);
    text(body, "\r\n--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
