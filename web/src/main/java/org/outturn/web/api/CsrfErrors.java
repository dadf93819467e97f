package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A form without its token: sent from elsewhere, or from a page older than the session. */
@Provider
@ApplicationScoped
public class CsrfErrors implements ExceptionMapper<CsrfValidationException> {

  @Inject ErrorAnswer answer;

  @Override
  public Response toResponse(CsrfValidationException error) {
    return answer.to(
        Problem.of(
            403,
            "form-too-old",
            "This form was open for too long",
            "Nothing was saved. Go back, load the page again, and send the form again"));
  }
}
