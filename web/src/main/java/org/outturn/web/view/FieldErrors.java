package org.outturn.web.view;

import java.util.List;
import org.outturn.kernel.InvalidInput;

/** Turns what a service found wrong into the errors of a page. */
public final class FieldErrors {

  private FieldErrors() {}

  /** In the service's order; a page's fields carry the ids that the service names. */
  public static List<FieldError> of(InvalidInput wrong) {
    return wrong.problems().stream()
        .map(problem -> new FieldError(problem.field(), problem.message()))
        .toList();
  }
}
