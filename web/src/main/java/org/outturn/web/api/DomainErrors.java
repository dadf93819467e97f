package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.outturn.document.RefusedFile;
import org.outturn.kernel.DomainError;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.StaleVersion;
import org.outturn.performance.ReturnNotReady;
import org.outturn.portfolio.ImportRefused;
import org.outturn.web.performance.ReturnJson;
import org.outturn.web.portfolio.ImportJson;
import org.outturn.workbook.Unreadable;

/** Errors of the business that the caller is meant to see. */
@Provider
@ApplicationScoped
public class DomainErrors implements ExceptionMapper<DomainError> {

  @Inject ErrorAnswer answer;

  @Override
  public Response toResponse(DomainError error) {
    return answer.to(error);
  }

  static Problem problem(DomainError error) {
    if (error instanceof InvalidInput input) {
      return new Problem(
          422,
          error.code(),
          "Some of what was sent does not fit",
          error.getMessage(),
          Problem.fields(input.problems()));
    }
    if (error instanceof ReturnNotReady notReady) {
      return new Problem(
          422,
          error.code(),
          "The return cannot be submitted yet",
          error.getMessage(),
          notReady.problems().stream().map(ReturnJson::problem).toList());
    }
    if (error instanceof Unreadable unreadable) {
      return Problem.of(
          unreadable.kind().status(),
          error.code(),
          "The workbook cannot be used",
          error.getMessage());
    }
    if (error instanceof RefusedFile refused) {
      return Problem.of(
          refused.kind().status(), error.code(), "The file is not taken", error.getMessage());
    }
    if (error instanceof ImportRefused refused) {
      return new Problem(
          422,
          error.code(),
          "The portfolio cannot be loaded as it is",
          error.getMessage(),
          ImportJson.findings(refused.findings()));
    }
    var kind = kind(error);
    return new Problem(kind.status, error.code(), kind.title, error.getMessage(), List.of());
  }

  private static Kind kind(DomainError error) {
    if (error instanceof NotFound) {
      return Kind.NOT_FOUND;
    }
    if (error instanceof Forbidden) {
      return Kind.FORBIDDEN;
    }
    return error instanceof StaleVersion ? Kind.STALE : Kind.RULE;
  }

  private enum Kind {
    NOT_FOUND(404, "Page not found"),
    FORBIDDEN(403, "You are not allowed to do this"),
    STALE(412, "Changed by somebody else"),
    RULE(409, "This cannot be done now");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }
  }
}
