package org.outturn.programme;

/** Where a pledge stands. */
public enum PledgeStatus {
  /** Made; nothing has been reported since. */
  PLEDGED("Pledged"),
  UNDER_WAY("Under way"),
  AT_RISK("At risk"),
  KEPT("Kept"),
  DROPPED("Dropped");

  private final String words;

  PledgeStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
