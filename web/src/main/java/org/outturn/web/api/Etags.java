package org.outturn.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Versions of things as HTTP tells them. */
@RequestScoped
public class Etags {

  private static final String IF_MATCH = "If-Match";

  /** No thing ever has this version. */
  private static final Long NEVER = -1L;

  @Inject HttpServletRequest request;

  /** An answer that carries the thing's version. */
  public static Response.ResponseBuilder tagged(long version, Object body) {
    return Response.ok(body).tag(new EntityTag(String.valueOf(version)));
  }

  /**
   * The version in If-Match; null when the caller does not say or takes any. What is no version of
   * ours fits no thing, so that the service refuses it as stale, after it has asked for the role
   * and found the thing.
   */
  public Long ifMatch() {
    var header = request.getHeader(IF_MATCH);
    if (header == null || header.isBlank() || "*".equals(header.strip())) {
      return null;
    }
    var tag = header.strip().replaceFirst("^W/", "").replace("\"", "");
    try {
      return Long.valueOf(tag);
    } catch (NumberFormatException e) {
      return NEVER;
    }
  }

  /**
   * The version in If-Match, which a PATCH has to carry. Without it a version that fits no thing:
   * whoever may not change the thing, or not even see it, is told that first, and the others get
   * 428 (see {@link #missing}).
   */
  public Long required() {
    return missing(request) ? NEVER : ifMatch();
  }

  /** Whether a change came without the version that it is based on. */
  static boolean missing(HttpServletRequest request) {
    return "PATCH".equals(request.getMethod()) && request.getHeader(IF_MATCH) == null;
  }

  /** What is told then. */
  static Problem wanted() {
    return Problem.of(
        428,
        "if-match-missing",
        "Send If-Match",
        "Read the record first and send its ETag in If-Match, so that nobody's change is"
            + " overwritten");
  }
}
