package org.outturn.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.outturn.kernel.InvalidInput;

/** What Bean Validation found, field by field. */
@Provider
@ApplicationScoped
public class ConstraintErrors implements ExceptionMapper<ConstraintViolationException> {

  @Inject ErrorAnswer answer;

  @Override
  public Response toResponse(ConstraintViolationException error) {
    var problems =
        error.getConstraintViolations().stream()
            .map(one -> new InvalidInput.Problem(field(one), one.getMessage()))
            .sorted(Comparator.comparing(InvalidInput.Problem::field))
            .toList();
    return answer.to(
        new Problem(
            422,
            "invalid-input",
            "Some of what was sent does not fit",
            "Mend the fields that are listed",
            Problem.fields(problems)));
  }

  /** The last step of the path: the field as the caller wrote it. */
  private static String field(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
