package org.outturn.testing;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** Somebody at the pages, with a session but without a browser. Redirects are not followed. */
public final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOUNDARY = "outturn-test-boundary";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private final String baseUrl;

  Visitor(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public Answer get(String path) {
    return ApiClient.send(http, HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build());
  }

  /** Posts fields as a form does; the CSRF token is the caller's matter. */
  public Answer post(String path, Map<String, String> fields) {
    return ApiClient.send(
        http,
        HttpRequest.newBuilder(uri(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build());
  }

  /** Posts fields as a form with files does. */
  public Answer postMultipart(String path, Map<String, String> fields) {
    return postMultipart(path, fields, BodyPublishers.noBody());
  }

  /** Posts a file as a form does, with the CSRF token of the page that it is sent from. */
  public Answer postFile(String path, String field, String fileName, byte[] content) {
    var token = get(path).expect(200).page().selectFirst("main input[name=_csrf]").val();
    var part =
        BodyPublishers.concat(
            BodyPublishers.ofString(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                    .formatted(BOUNDARY, field, fileName)),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n"));
    return postMultipart(path, Map.of("_csrf", token), part);
  }

  private Answer postMultipart(String path, Map<String, String> fields, BodyPublisher file) {
    var start = new StringBuilder();
    fields.forEach(
        (name, value) ->
            start.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(start.toString()),
            file,
            BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
    return ApiClient.send(
        http,
        HttpRequest.newBuilder(uri(path))
            .timeout(PATIENCE)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body)
            .build());
  }

  /**
   * Opens a page, fills its form and sends it with all its hidden fields.
   *
   * @param css which form of the page
   */
  public Answer submit(String path, String css, Map<String, String> typed) {
    var page = get(path).expect(200).page();
    if (!(page.selectFirst(css) instanceof FormElement form)) {
      throw new AssertionError("No form " + css + " on " + path);
    }
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    var action = form.attr("action");
    var target = action.isEmpty() ? path : uri(path).resolve(action).getPath();
    return post(target, fields);
  }

  /**
   * @throws AssertionError when the sign-in is refused
   */
  public Visitor signIn(String username, String password) {
    var page = get("/sign-in").expect(200).page();
    var secret = page.selectFirst("input[type=password]");
    var name = page.selectFirst("form:has(input[type=password]) input[type=text]");
    if (secret == null || name == null) {
      throw new AssertionError("/sign-in asks for no name and password");
    }
    var typed = Map.of(name.attr("name"), username, secret.attr("name"), password);
    var answer = submit("/sign-in", "form:has(input[type=password])", typed);
    if (answer.status() / 100 != 3) {
      throw new AssertionError("The sign-in of " + username + " was refused: " + answer);
    }
    return this;
  }

  /** The cookies of the session, for example to hand them to a browser. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private URI uri(String path) {
    return URI.create(baseUrl + path);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
