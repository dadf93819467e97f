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
}
