package org.outturn.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.outturn.access.OutOfSight;
import org.outturn.access.RefusedAttempts;
import org.outturn.kernel.DomainError;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.StaleVersion;
import org.outturn.web.security.Paths;
import org.outturn.web.view.Templates;

/** Tells a problem in the caller's style: a problem document to programs, a page to people. */
@RequestScoped
public class ErrorAnswer {

  @Inject HttpServletRequest request;
  @Inject Templates templates;
  @Inject RefusedAttempts refused;
  @Inject RequestName requestName;

  /** Refusals go into the trail besides. */
  Response to(DomainError error) {
    if (error instanceof Forbidden || error instanceof OutOfSight) {
      refused.record(requestName.get(), error.code());
    }
    var unsaid = error instanceof StaleVersion && Etags.missing(request);
    return to(unsaid ? Etags.wanted() : DomainErrors.problem(error));
  }

  Response to(Problem problem) {
    return Paths.isApi(request) ? problem.response() : page(problem);
  }

  private Response page(Problem problem) {
    var html = templates.draw("error.jte", Map.of("page", problem)).toByteArray();
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(html)
        .build();
  }
}
