package org.outturn.learning;

/** On what ground people's experience may be told. */
public enum Consent {
  NOBODY_DESCRIBED("No person who uses services is described"),
  IN_WRITING("Everybody described consented in writing"),
  SPOKEN_AND_NOTED("Everybody described consented in words, and a note of it is kept");

  private final String words;

  Consent(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
