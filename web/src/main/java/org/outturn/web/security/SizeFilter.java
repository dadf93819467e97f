package org.outturn.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.outturn.web.api.Problem;

/**
 * Refuses what is too large before any of it is read: the container's own limit, kept higher as a
 * backstop, breaks the connection in a way that browsers show as a failure. Uploads have their own,
 * lower limit where they are read; forms and JSON are small.
 */
public class SizeFilter implements Filter {

  private static final long MEGABYTE = 1024L * 1024;

  /** Room for a workbook just over its limit, so that the page can say so beside the field. */
  static final long LARGEST_UPLOAD = 12 * MEGABYTE;

  /** The same for a document, wherever its path says that it is one. */
  static final long LARGEST_DOCUMENT = 22 * MEGABYTE;

  static final long LARGEST_OTHER = 2 * MEGABYTE;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    if (asked.getContentLengthLong() <= largest(asked.getContentType(), Paths.of(asked))) {
      chain.doFilter(request, response);
    } else if (Paths.isApi(asked)) {
      tooLarge().write((HttpServletResponse) response);
    } else {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  static long largest(String mediaType, String path) {
    var type = mediaType == null ? "" : mediaType;
    var small = type.startsWith("application/x-www-form") || type.startsWith("application/json");
    if (small) {
      return LARGEST_OTHER;
    }
    return List.of(path.split("/")).contains("documents") ? LARGEST_DOCUMENT : LARGEST_UPLOAD;
  }

  private static Problem tooLarge() {
    return Problem.of(
        413,
        "too-large",
        "Too large",
        "Send at most 20 MB in a document, 10 MB in a workbook and 2 MB in anything else");
  }
}
