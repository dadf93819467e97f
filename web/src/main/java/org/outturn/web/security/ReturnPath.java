package org.outturn.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after signing in: only ever a path of our own. */
public final class ReturnPath {

  private static final String HOME = "/";
  private static final String QUERY = "?return=";

  /** One slash, then no second one, backslash, control character or space anywhere. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,500}");

  private ReturnPath() {}

  /** The path if it is one of ours and worth returning to, otherwise the home page. */
  public static String safe(String wanted) {
    var fits = wanted != null && OURS.matcher(wanted).matches() && isPage(wanted);
    return fits ? wanted : HOME;
  }

  /** The query that makes sign-in come back to the page on which the request was made. */
  static String query(HttpServletRequest request) {
    var path = safe(page(request));
    return path.equals(HOME) ? "" : QUERY + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** Where the sign-in page was asked to lead to, when the request was made from it. */
  public static String askedFor(HttpServletRequest request) {
    var page = refererPath(request.getHeader("Referer"), request.getServerName());
    var start = page.indexOf(QUERY);
    if (start < 0) {
      return HOME;
    }
    try {
      var path = page.substring(start + QUERY.length()).replaceFirst("&.*", "");
      return safe(URLDecoder.decode(path, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return HOME;
    }
  }

  /** A form is sent from a page: that page, not the sending, is where to come back to. */
  private static String page(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      var query = request.getQueryString();
      return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
    return refererPath(request.getHeader("Referer"), request.getServerName());
  }

  private static String refererPath(String referer, String host) {
    if (referer == null) {
      return HOME;
    }
    try {
      var uri = URI.create(referer);
      if (!host.equals(uri.getHost())) {
        return HOME;
      }
      return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    } catch (IllegalArgumentException e) {
      return HOME;
    }
  }

  private static boolean isPage(String path) {
    return !path.startsWith("/sign-in")
        && !path.startsWith("/sign-out")
        && !path.startsWith("/api/");
  }
}
