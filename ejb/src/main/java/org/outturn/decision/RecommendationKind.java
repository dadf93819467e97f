package org.outturn.decision;

/** What a recommendation asks for. */
public enum RecommendationKind {
  GRANT("Award a grant"),
  DELEGATION("Delegate to an office"),
  OTHER("Something else");

  private final String words;

  RecommendationKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
