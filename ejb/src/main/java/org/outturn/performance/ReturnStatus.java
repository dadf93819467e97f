package org.outturn.performance;

import java.util.EnumSet;
import java.util.Set;

/** Where a return stands; the moves between these are made by {@link PerformanceReturn}. */
public enum ReturnStatus {
  NOT_STARTED("Not yet started"),
  DRAFT("In progress"),
  SUBMITTED("Submitted"),
  QUERIED("Queried"),
  RESUBMITTED("Resubmitted"),
  ACCEPTED("Return accepted"),
  REOPENED("Reopened");

  private static final Set<ReturnStatus> WITH_PROVIDER =
      EnumSet.of(NOT_STARTED, DRAFT, QUERIED, REOPENED);

  private final String words;

  ReturnStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** Whether the provider may work on figures now. */
  public boolean isWithProvider() {
    return WITH_PROVIDER.contains(this);
  }

  /** Whether it waits for the commissioner. */
  public boolean isWithCommissioner() {
    return this == SUBMITTED || this == RESUBMITTED;
  }
}
