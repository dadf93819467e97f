package org.outturn.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the application answered. */
public record Answer(HttpResponse<byte[]> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public int status() {
    return response.statusCode();
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The body as a page, its links resolved. */
  public Document page() {
    return Jsoup.parse(text(), response.uri().toString());
  }

  /**
   * The body as JSON.
   *
   * @throws AssertionError showing the body, when it is something else
   */
  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON but " + this, e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * The same answer, for going on when all is well.
   *
   * @throws AssertionError showing the body, when the status is another
   */
  public Answer expect(int status) {
    if (status() != status) {
      throw new AssertionError("Expected " + status + " but got " + this);
    }
    return this;
  }

  @Override
  public String toString() {
    var request = response.request();
    var start = text().length() > 2000 ? text().substring(0, 2000) + "…" : text();
    return status() + " from " + request.method() + " " + request.uri() + ": " + start;
  }
}
