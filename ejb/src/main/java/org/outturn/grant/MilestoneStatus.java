package org.outturn.grant;

/** Where a milestone stands: worked out from the claims of it, never stored. */
public enum MilestoneStatus {
  PLANNED("Planned"),
  CLAIMED("Claimed"),
  SENT_BACK("Sent back"),
  APPROVED("Approved");

  private final String words;

  MilestoneStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
