package org.outturn.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whether the browser's end of the line is encrypted, here or at a proxy in front of us. */
final class Tls {

  private Tls() {}

  static boolean covers(HttpServletRequest request) {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }
}
