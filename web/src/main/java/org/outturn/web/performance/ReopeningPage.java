package org.outturn.web.performance;

import java.util.List;
import org.outturn.performance.ReturnUnderReview;
import org.outturn.web.view.FieldError;

/**
 * The form that hands an accepted return back.
 *
 * @param version of the return as the reviewer read it
 */
public record ReopeningPage(
    ReturnUnderReview review, long version, String reason, List<FieldError> errors) {

  public ReopeningPage {
    errors = List.copyOf(errors);
  }

  public String address() {
    return ReviewPage.address(review.view().row());
  }
}
