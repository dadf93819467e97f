package org.outturn.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import org.outturn.kernel.DomainError;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.StaleVersion;

/**
 * Everything else: known causes by what they mean, the rest as a failure of ours with a reference.
 */
@Provider
@ApplicationScoped
public class OtherErrors implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(OtherErrors.class.getName());

  @Inject ErrorAnswer answer;
  @Inject RequestName requestName;

  @Override
  public Response toResponse(Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof DomainError known) {
        return answer.to(known);
      }
      if (cause instanceof EJBAccessException) {
        return answer.to(new Forbidden("Your role does not allow this"));
      }
      if (cause instanceof OptimisticLockException) {
        return answer.to(new StaleVersion());
      }
      if (cause instanceof SQLException sql && isConflict(sql)) {
        LOG.log(Level.INFO, "Refused by the database: {0}", sql.getMessage());
        return answer.to(conflict());
      }
      if (cause instanceof JsonException || cause instanceof JsonbException) {
        return answer.to(malformed());
      }
    }
    return error instanceof ProcessingException ? answer.to(malformed()) : answer.to(ours(error));
  }

  /** Class 23 of SQLSTATE is integrity: unique, foreign key, check. */
  private static boolean isConflict(SQLException error) {
    return error.getSQLState() != null && error.getSQLState().startsWith("23");
  }

  private static Problem conflict() {
    return Problem.of(
        409,
        "conflict",
        "This does not fit with what is stored",
        "It is a duplicate, or something else changed meanwhile. Look again, then try again");
  }

  private static Problem malformed() {
    return Problem.of(400, "malformed-json", "The JSON cannot be read", "Check how it is written");
  }

  private Problem ours(Throwable error) {
    var reference = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "Failure " + reference + " at " + requestName.get(), error);
    return Problem.of(
        500,
        "failure",
        "Sorry, there is a problem with the service",
        "Try again later. If you report it, give this reference: " + reference);
  }
}
