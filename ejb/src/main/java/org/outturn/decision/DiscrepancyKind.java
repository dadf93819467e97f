package org.outturn.decision;

/** What two statements disagree about. */
public enum DiscrepancyKind {
  FIGURES("Figures"),
  OFFICE("Office"),
  DATES("Dates"),
  NAMES("Names"),
  SCOPE("Scope"),
  TERMINOLOGY("Terminology"),
  AGREEMENT("Agreement");

  private final String words;

  DiscrepancyKind(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
