package org.outturn.grant;

/** What kind of arrangement a grant is; papers mix the words, so it is always said. */
public enum Instrument {
  GRANT("Grant"),
  CONTRACT("Contract");

  private final String words;

  Instrument(String words) {
    this.words = words;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
