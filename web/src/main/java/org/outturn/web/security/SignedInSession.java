package org.outturn.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.outturn.access.SessionKey;

/** What the session knows: who signed in. */
public final class SignedInSession {

  private static final String KEY = "org.outturn.session-key";

  private SignedInSession() {}

  /** Starts one, under a new id, so that an id planted before sign-in is worth nothing. */
  public static void start(HttpServletRequest request, SessionKey key) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(KEY, key);
  }

  /** Ends it with all that it holds. */
  public static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  static Optional<SessionKey> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SessionKey) session.getAttribute(KEY));
  }
}
