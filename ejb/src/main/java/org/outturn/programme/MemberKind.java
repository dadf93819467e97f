package org.outturn.programme;

/** How somebody belongs to a programme. */
public enum MemberKind {
  PARTNER("Partner"),
  GROUP("Group"),
  TEAM("Team"),
  /** Somebody in public office, for what they did at an event. */
  PERSON("Person in office");

  private final String words;

  MemberKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
