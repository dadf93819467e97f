package org.outturn.learning;

/** What kinds of engagement there are. */
public enum EventKind {
  WORKSHOP("Workshop"),
  TRAINING("Training"),
  COURSE("Course"),
  LUNCH_DISCUSSION("Lunch discussion"),
  GATHERING("Gathering"),
  OUTREACH("Outreach session"),
  SURVEY("Survey"),
  CRITICAL_INCIDENT("Response to a critical incident"),
  STRATEGY("Strategy or consultation"),
  OTHER("Something else");

  private final String words;

  EventKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
