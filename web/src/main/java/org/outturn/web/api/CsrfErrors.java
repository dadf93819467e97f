package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.outturn.web.access.SignInPages;
import org.outturn.web.security.Paths;
import org.outturn.web.security.ReturnPath;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Templates;

/** A form without its token: sent from elsewhere, or from a page older than the session. */
@Provider
@ApplicationScoped
public class CsrfErrors implements ExceptionMapper<CsrfValidationException> {

  private static final int FORBIDDEN = 403;

  @Inject ErrorAnswer answer;
  @Inject HttpServletRequest request;
  @Inject Templates templates;

  @Override
  public Response toResponse(CsrfValidationException error) {
    if (Paths.of(request).equals("/sign-in")) {
      return signInAgain();
    }
    return answer.to(
        Problem.of(
            FORBIDDEN,
            "form-too-old",
            "This form was open for too long",
            "Nothing was saved. Go back, load the page again, and send the form again"));
  }

  /** The form with a new token: whoever left it open over lunch only types again. */
  private Response signInAgain() {
    var late =
        new FieldError(
            "username", "This page was open for too long. Enter your username and password again");
    var page = new SignInPages.Page("", ReturnPath.askedFor(request), List.of(late));
    return Response.status(FORBIDDEN)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(templates.draw("access/sign-in.jte", Map.of("page", page)).toByteArray())
        .build();
  }
}
