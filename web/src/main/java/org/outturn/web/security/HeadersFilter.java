package org.outturn.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Tells browsers what they may not do with what they get from us. */
public class HeadersFilter implements Filter {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    set(asked, answer);
    chain.doFilter(request, response);
  }

  /** The door answers before any filter runs, so it sets them too. */
  static void set(HttpServletRequest asked, HttpServletResponse answer) {
    ALWAYS.forEach(answer::setHeader);
    answer.setHeader("Cache-Control", cache(asked));
    if (Tls.covers(asked)) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static String cache(HttpServletRequest asked) {
    var path = Paths.of(asked);
    if (path.startsWith("/assets/govuk/")) {
      return "public, max-age=31536000, immutable"; // the edition stands in the path
    }
    return path.startsWith("/assets/") ? "public, max-age=300" : "no-store";
  }
}
