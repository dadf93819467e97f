package org.outturn.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What was asked for, as the audit trail and the log name it: method and path, never the query. */
@RequestScoped
public class RequestName {

  private static final int LONGEST = 200;

  @Inject HttpServletRequest request;

  String get() {
    var name = request.getMethod() + " " + request.getRequestURI();
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
