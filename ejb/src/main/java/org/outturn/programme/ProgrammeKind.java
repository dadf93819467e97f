package org.outturn.programme;

/** A partnership is a programme of many partners; what others call strands it calls domains. */
public enum ProgrammeKind {
  PROGRAMME("Programme", "Strand"),
  PARTNERSHIP("Partnership", "Domain");

  private final String words;
  private final String domain;

  ProgrammeKind(String words, String domain) {
    this.words = words;
    this.domain = domain;
  }

  /** The word on pages. */
  public String words() {
    return words;
  }

  /** What its parts are called on pages. */
  public String domain() {
    return domain;
  }
}
