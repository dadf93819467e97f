package org.outturn.grant;

/** For whom somebody signs an agreement. */
public enum SigningParty {
  BODY("Commissioning body"),
  PROVIDER("Provider");

  private final String words;

  SigningParty(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
