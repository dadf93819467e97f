package org.outturn.grant;

/** What a statement about a grant is about. */
public enum StatementKind {
  OBJECTIVE("Objectives"),
  STRAND("Strands"),
  COHORT("Who it is for"),
  REFERRAL_SOURCE("Where referrals come from"),
  OUTPUT("What is promised"),
  OPPORTUNITY("Opportunities"),
  AMOUNT("Amount"),
  PERIOD("Period"),
  INSTRUMENT("Grant or contract"),
  HISTORY("History");

  private final String words;

  StatementKind(String words) {
    this.words = words;
  }

  /** The heading on pages. */
  public String words() {
    return words;
  }
}
