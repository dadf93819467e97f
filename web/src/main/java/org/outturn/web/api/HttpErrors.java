package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What HTTP itself refuses: unknown paths, wrong methods, media types that we do not read. */
@Provider
@ApplicationScoped
public class HttpErrors implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, Problem> KNOWN =
      Map.of(
          400,
              Problem.of(
                  400, "bad-request", "The request cannot be read", "Check how it is written"),
          404,
              Problem.of(
                  404,
                  "not-found",
                  "Page not found",
                  "There is no such page or record, or you may not see it"),
          405,
              Problem.of(
                  405,
                  "method-not-allowed",
                  "This cannot be done here",
                  "Use one of the methods in the Allow header"),
          406,
              Problem.of(
                  406,
                  "not-acceptable",
                  "No such format",
                  "Ask for a format that this address offers"),
          415,
              Problem.of(
                  415,
                  "unsupported-media-type",
                  "This format is not read here",
                  "Send it with a media type that this address takes"));

  @Inject ErrorAnswer answer;

  @Override
  public Response toResponse(WebApplicationException error) {
    var own = error.getResponse();
    if (own.getStatus() < 400 || own.hasEntity()) {
      return own;
    }
    var problem = KNOWN.getOrDefault(own.getStatus(), plain(own.getStatusInfo()));
    var told = answer.to(problem);
    own.getHeaders()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> told.getHeaders().putIfAbsent(name, java.util.List.of(value))));
    return told;
  }

  private static Problem plain(Response.StatusType status) {
    return Problem.of(
        status.getStatusCode(),
        "http-" + status.getStatusCode(),
        status.getReasonPhrase(),
        status.getReasonPhrase());
  }
}
