package org.outturn.decision;

/** What a section of a decision paper is for. */
public enum SectionKind {
  SUMMARY("Executive summary"),
  /** Where the lettered recommendations stand. */
  RECOMMENDATIONS("Recommendations"),
  /** A heading over the sections after it. */
  PART("Part heading"),
  TEXT("Facts and advice"),
  FINANCE("Financial comments"),
  LEGAL("Legal comments"),
  EQUALITY("Equality comments"),
  /** Where the background papers stand. */
  BACKGROUND("Background papers"),
  SIGNED_DOCUMENT("Signed document");

  private final String words;

  SectionKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
