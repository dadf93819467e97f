package org.outturn.grant;

import java.util.Set;

/** Where a grant stands, from proposal to closure. */
public enum GrantStatus {
  PROPOSED("Proposed"),
  AWARDED("Awarded"),
  ACTIVE("Active"),
  ENDED("Ended"),
  CLOSED("Closed"),
  TERMINATED("Terminated");

  private final String words;

  GrantStatus(String words) {
    this.words = words;
  }

  /** The states that can follow, besides closing, which reconciliation does. */
  public Set<GrantStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(AWARDED, TERMINATED);
      case AWARDED -> Set.of(ACTIVE, TERMINATED);
      case ACTIVE -> Set.of(ENDED, TERMINATED);
      case ENDED, CLOSED, TERMINATED -> Set.of();
    };
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
