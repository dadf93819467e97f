package org.outturn.grant;

/** How an agreement came about. */
public enum AgreementKind {
  /** Made for this grant and provider. */
  NEW("New agreement"),
  /** An earlier agreement with the same provider, issued again. */
  REISSUED("Re-issued agreement"),
  /** An earlier agreement with changed terms. */
  AMENDED("Amended agreement");

  private final String words;

  AgreementKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
