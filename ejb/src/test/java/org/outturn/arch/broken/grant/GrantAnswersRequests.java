package org.outturn.arch.broken.grant;

import jakarta.servlet.http.HttpServletRequest;

/** Business that knows the web. */
interface GrantAnswersRequests {
  void answer(HttpServletRequest request);
}
