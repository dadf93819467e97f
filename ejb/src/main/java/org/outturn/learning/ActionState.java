package org.outturn.learning;

/** How an action of an action plan stands. */
public enum ActionState {
  OPEN("To do"),
  DONE("Done"),
  DROPPED("Dropped");

  private final String words;

  ActionState(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
