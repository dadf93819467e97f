package org.outturn.programme;

/** Whose claim a published figure is. */
public enum FigureKind {
  /** What the programme's own papers claim as its result. */
  RESULT("Result", "result"),
  /** What an outside source, such as the police, measures. */
  MEASURE("Outside measure", "measure");

  private final String words;
  private final String word;

  FigureKind(String words, String word) {
    this.words = words;
    this.word = word;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** The word in addresses (with an s) and events. */
  public String word() {
    return word;
  }
}
