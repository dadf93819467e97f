package org.outturn.access;

/** What an office can be allowed to decide up to a limit. */
public enum Matter {
  GRANT_AWARD("award grants", "Award of grants"),
  GRANT_VARIATION("vary grants", "Variation of grants"),
  CONDITION_WAIVER("waive conditions", "Waiver of conditions");

  private final String verb;
  private final String words;

  Matter(String verb, String words) {
    this.verb = verb;
    this.words = words;
  }

  /** "award grants", after "may". */
  public String verb() {
    return verb;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
