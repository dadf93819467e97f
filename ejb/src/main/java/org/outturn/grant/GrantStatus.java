package org.outturn.grant;

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

  /** The word on pages. */
  public String words() {
    return words;
  }
}
