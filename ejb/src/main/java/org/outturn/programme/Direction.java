package org.outturn.programme;

/** Which way a change went. */
public enum Direction {
  FALL("fall"),
  RISE("rise");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }
}
