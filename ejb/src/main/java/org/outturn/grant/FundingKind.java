package org.outturn.grant;

/** Whether a funder gives money, or something worth money. */
public enum FundingKind {
  CASH("Cash"),
  IN_KIND("In kind");

  private final String words;

  FundingKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
