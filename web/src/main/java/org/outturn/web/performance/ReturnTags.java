package org.outturn.web.performance;

import org.outturn.performance.ReturnStatus;
import org.outturn.web.view.Tag;

/** The states of returns as tags. */
public final class ReturnTags {

  private ReturnTags() {}

  public static Tag of(ReturnStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case NOT_STARTED -> "grey";
          case DRAFT -> "light-blue";
          case SUBMITTED, RESUBMITTED -> "blue";
          case QUERIED -> "yellow";
          case ACCEPTED -> "green";
          case REOPENED -> "orange";
        });
  }
}
