package org.outturn.web.view;

import java.util.List;

/**
 * What stands around every page, built once for each request.
 *
 * @param nav the places that this reader's roles open, in order
 * @param username who is signed in, or null
 * @param csrfField the name of the hidden field that carries the token
 * @param csrfToken the token that every form sends back
 * @param demoBanner what the demonstration says about its day, or null outside it
 * @param path the path of the page shown, without the query
 * @param notification what has just been done, said once, or null
 * @param idleTimeoutSeconds after how many seconds without a request the session ends
 */
public record Shell(
    String serviceName,
    List<NavItem> nav,
    String username,
    String csrfField,
    String csrfToken,
    String demoBanner,
    String path,
    String notification,
    int idleTimeoutSeconds) {

  public Shell {
    nav = List.copyOf(nav);
  }

  public boolean signedIn() {
    return username != null;
  }
}
