package org.outturn.grant;

/** What a variation changes. */
public enum VariationKind {
  EXTENSION("Extension", "The grant ends later"),
  UPLIFT("Uplift", "More may be paid"),
  REDUCTION("Reduction", "Less may be paid"),
  REPROFILE("Reprofile", "The same sum in other years"),
  SCOPE("Scope", "What is delivered"),
  PROVIDER_CHANGE("Change of provider", "Another organisation leads");

  private final String words;
  private final String hint;

  VariationKind(String words, String hint) {
    this.words = words;
    this.hint = hint;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** What it means, in a line. */
  public String hint() {
    return hint;
  }
}
