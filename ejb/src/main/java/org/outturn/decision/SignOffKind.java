package org.outturn.decision;

/** Which comments a named person signs off. */
public enum SignOffKind {
  FINANCE("Finance"),
  LEGAL("Legal"),
  EQUALITY("Equality");

  private final String words;

  SignOffKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
