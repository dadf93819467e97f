package org.outturn.grant;

/** What was looked at of an organisation. */
public enum CheckKind {
  EQUALITY_POLICY("Equal opportunities policy"),
  SAFEGUARDING("Safeguarding"),
  INSURANCE("Insurance"),
  FINANCIAL_STANDING("Financial standing"),
  DATA_PROTECTION("Data protection"),
  OTHER("Other");

  private final String words;

  CheckKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
