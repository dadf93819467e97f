package org.outturn.grant;

/** Where a condition stands. */
public enum ConditionStatus {
  OPEN("Open"),
  EVIDENCED("Evidence sent"),
  MET("Met"),
  NOT_MET("Not met"),
  WAIVED("Waived");

  private final String words;

  ConditionStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** Whether evidence has yet to be sent, for the first time or again. */
  public boolean awaitsEvidence() {
    return this == OPEN || this == NOT_MET;
  }

  /** Whether nothing more has to be done for it. */
  public boolean settled() {
    return this == MET || this == WAIVED;
  }
}
