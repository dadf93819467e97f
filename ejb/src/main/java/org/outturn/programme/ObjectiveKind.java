package org.outturn.programme;

/** What an objective is in its plan. */
public enum ObjectiveKind {
  STRAND("Strand"),
  COMMITMENT("Commitment");

  private final String words;

  ObjectiveKind(String words) {
    this.words = words;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
