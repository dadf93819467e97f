package org.outturn.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** One message that outlives a redirect: said on the next page, once. */
@RequestScoped
public class Flash {

  private static final String KEY = "org.outturn.flash";

  @Inject HttpServletRequest request;

  /** Says on the next page what has been done: "Account created". */
  public void say(String message) {
    request.getSession().setAttribute(KEY, message);
  }

  String take() {
    var session = request.getSession(false);
    if (session == null) {
      return null;
    }
    var message = (String) session.getAttribute(KEY);
    session.removeAttribute(KEY);
    return message;
  }
}
