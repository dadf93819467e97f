package org.outturn.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** What kind of path a request asks for. */
public final class Paths {

  private Paths() {}

  public static boolean isApi(HttpServletRequest request) {
    return of(request).equals("/api") || of(request).startsWith("/api/");
  }

  static boolean issuesTokens(HttpServletRequest request) {
    return of(request).equals("/api/v1/tokens") && request.getMethod().equals("POST");
  }

  /** Files, health and metrics: they ask nobody who they are. */
  static boolean isStatic(HttpServletRequest request) {
    var path = of(request);
    return path.startsWith("/assets/")
        || path.startsWith("/health")
        || path.startsWith("/openapi")
        || path.equals("/metrics");
  }

  /** The decoded path within the application, as the container matched it. */
  public static String of(HttpServletRequest request) {
    var rest = request.getPathInfo();
    return request.getServletPath() + (rest == null ? "" : rest);
  }
}
