package org.outturn.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.kernel.InvalidInput;

/**
 * What went wrong, as RFC 9457 tells it to programs.
 *
 * @param status the HTTP status
 * @param code a stable word: the problem's type is {@code /problems/<code>}
 * @param title the kind of problem in a few words
 * @param detail this problem, for a person, without a full stop
 * @param errors one by one, or empty
 */
public record Problem(
    int status, String code, String title, String detail, List<JsonObject> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, List.of());
  }

  /** The fields that do not fit, as a problem tells them. */
  public static List<JsonObject> fields(List<InvalidInput.Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("message", problem.message())
                    .build())
        .toList();
  }

  /** The answer to a wrong or missing username and password. */
  public static Problem signIn(boolean locked, boolean presented) {
    if (locked) {
      return of(
          429,
          "too-many-tries",
          "Too many failed tries",
          "There were too many failed tries for this username. Wait 5 minutes, then try again");
    }
    return of(
        401,
        "sign-in-failed",
        "Not signed in",
        presented
            ? "The username or password is not right. Check both and try again"
            : "Send your username and password with HTTP Basic to get a token");
  }

  /** The answer to a request without a token that works. */
  public static Problem bearer(boolean presented) {
    return of(
        401,
        "not-signed-in",
        "Not signed in",
        presented
            ? "The token is not known, has expired or was revoked. Get another with POST /api/v1/tokens"
            : "Send a token as Authorization: Bearer. Get one with POST /api/v1/tokens");
  }

  public JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("type", "/problems/" + code)
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!errors.isEmpty()) {
      var list = Json.createArrayBuilder();
      errors.forEach(list::add);
      json.add("errors", list);
    }
    return json.build();
  }

  public Response response() {
    var response = Response.status(status).type(MEDIA_TYPE).entity(json().toString());
    return (status == 503 ? response.header("Retry-After", "120") : response).build();
  }

  /** Writes it where there is no JAX-RS to do so. */
  public void write(HttpServletResponse response) {
    response.setStatus(status);
    if (status == 429) {
      response.setHeader("Retry-After", "300");
    }
    response.setContentType(MEDIA_TYPE);
    try {
      response.getOutputStream().write(json().toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
