package org.outturn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The API, as a program with or without a token uses it. Paths are those under /api/v1. */
public final class ApiClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ROOT = "/api/v1";

  private final String baseUrl;
  private final String token;

  ApiClient(String baseUrl, String token) {
    this.baseUrl = baseUrl;
    this.token = token;
  }

  static String token(String baseUrl, String username, String password) {
    var secret = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(baseUrl + ROOT + "/tokens"))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
            .POST(BodyPublishers.noBody())
            .build();
    return send(HTTP, request).expect(201).json().get("token").asText();
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, String json) {
    return send("POST", path, "application/json", BodyPublishers.ofString(json));
  }

  public Answer post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  /** Sends bytes as they are, for example a workbook. */
  public Answer post(String path, String mediaType, byte[] body) {
    return send("POST", path, mediaType, BodyPublishers.ofByteArray(body));
  }

  /**
   * @param etag what the thing answered when it was read; null to leave it out
   */
  public Answer patch(String path, String etag, String json) {
    var request = request(path).header("Content-Type", "application/json");
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return send(request.method("PATCH", BodyPublishers.ofString(json)));
  }

  public Answer send(String method, String path, String mediaType, BodyPublisher body) {
    return send(request(path).header("Content-Type", mediaType).method(method, body));
  }

  /** A request to go on with, its token set. */
  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(baseUrl + ROOT + path)).timeout(PATIENCE);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public Answer send(HttpRequest.Builder request) {
    return send(HTTP, request.build());
  }

  static Answer send(HttpClient client, HttpRequest request) {
    try {
      return new Answer(client.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
