package org.outturn.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The open return of a running demonstration, as its provider works on it through the API. */
final class DemoReturn {

  private static final String RETURN = "/api/v1/grants/LGE-2017/returns/2019-20-Q2";
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private String token;

  private DemoReturn(String base) {
    this.base = base;
  }

  static DemoReturn at(String base) throws IOException, InterruptedException {
    var site = new DemoReturn(base);
    site.signIn();
    return site;
  }

  private void signIn() throws IOException, InterruptedException {
    var password =
        Optional.ofNullable(System.getenv("OUTTURN_DEMO_PASSWORD")).orElse("outturn-demo");
    var secret = ("provider.lge:" + password).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
            .POST(BodyPublishers.noBody())
            .build();
    token = found(TOKEN, text(request));
  }

  byte[] workbook() throws IOException, InterruptedException {
    return send(request("/workbook").GET().build()).body();
  }

  /** Uploads a file as the raw body; gives the status of the answer. */
  int upload(byte[] file) throws IOException, InterruptedException {
    var request =
        request("/uploads")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(file))
            .build();
    return send(request).statusCode();
  }

  /** How much heap the server uses, in bytes. */
  double usedHeap() throws IOException, InterruptedException {
    return metric("memory_usedHeap_bytes");
  }

  /** How much heap the server may use, in bytes. */
  double largestHeap() throws IOException, InterruptedException {
    return metric("memory_maxHeap_bytes");
  }

  private double metric(String name) throws IOException, InterruptedException {
    var line = Pattern.compile("(?m)^(?:base_)?" + name + "(?:\\{[^}]*})?\\s+([0-9.E+]+)$");
    var request = HttpRequest.newBuilder(URI.create(base + "/metrics")).GET().build();
    return Double.parseDouble(found(line, text(request)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + RETURN + path))
        .header("Authorization", "Bearer " + token);
  }

  private String text(HttpRequest request) throws IOException, InterruptedException {
    return new String(send(request).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofByteArray());
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("The server does not say " + pattern + " but: " + text);
    }
    return found.group(1);
  }
}
