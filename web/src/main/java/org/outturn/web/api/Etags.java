package org.outturn.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.outturn.kernel.StaleVersion;

/** Versions of things as HTTP tells them. */
@RequestScoped
public class Etags {

  @Inject HttpServletRequest request;

  /** An answer that carries the thing's version. */
  public static Response.ResponseBuilder tagged(long version, Object body) {
    return Response.ok(body).tag(new EntityTag(String.valueOf(version)));
  }

  /**
   * The version in If-Match; null when the caller does not say or takes any.
   *
   * @throws StaleVersion when it is no version of ours
   */
  public Long ifMatch() {
    var header = request.getHeader("If-Match");
    if (header == null || header.isBlank() || "*".equals(header.strip())) {
      return null;
    }
    var tag = header.strip().replaceFirst("^W/", "").replace("\"", "");
    try {
      return Long.valueOf(tag);
    } catch (NumberFormatException e) {
      throw new StaleVersion();
    }
  }

  /**
   * The version in If-Match, which a PATCH has to carry.
   *
   * @throws WebApplicationException 428 without it
   */
  public Long required() {
    if (request.getHeader("If-Match") == null) {
      throw new WebApplicationException(
          Problem.of(
                  428,
                  "if-match-missing",
                  "Send If-Match",
                  "Read the record first and send its ETag in If-Match, so that nobody's change is"
                      + " overwritten")
              .response());
    }
    return ifMatch();
  }
}
