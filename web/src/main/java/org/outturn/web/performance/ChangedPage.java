package org.outturn.web.performance;

import org.outturn.performance.ReturnUnderReview;

/**
 * Tells a reviewer that somebody else was quicker.
 *
 * @param typed what the reviewer had written, to be kept; empty when nothing
 */
public record ChangedPage(ReturnUnderReview review, String typed) {

  public String address() {
    return ReviewPage.address(review.view().row());
  }
}
