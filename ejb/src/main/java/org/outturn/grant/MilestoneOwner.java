package org.outturn.grant;

/** Who delivers a milestone. */
public enum MilestoneOwner {
  PROVIDER("Provider"),
  COMMISSIONER("Commissioner");

  private final String words;

  MilestoneOwner(String words) {
    this.words = words;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
