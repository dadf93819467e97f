package org.outturn.decision;

/** Where a discrepancy stands. */
public enum DiscrepancyStatus {
  OPEN("Open"),
  RESOLVED("Resolved"),
  /** Both statements stay as they are, with a reason. */
  KEPT("Kept as they are");

  private final String words;

  DiscrepancyStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
