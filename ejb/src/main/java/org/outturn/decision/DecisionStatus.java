package org.outturn.decision;

import java.util.Set;

/** Where a decision stands. */
public enum DecisionStatus {
  DRAFT("Draft"),
  READY("Ready for signature"),
  SIGNED("Signed"),
  REJECTED("Rejected"),
  PUBLISHED("Published"),
  /** Signed, and its publication put off with a reason. */
  DEFERRED("Signed, publication deferred"),
  /** A published decision that was put on record as it stood, with no sign-off invented. */
  RECORDED("Recorded as published");

  private static final Set<DecisionStatus> DECIDED = Set.of(SIGNED, PUBLISHED, DEFERRED, RECORDED);

  private final String words;

  DecisionStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** Whether grants may rest on it, and their providers may read it. */
  public boolean isDecided() {
    return DECIDED.contains(this);
  }

  /** Whether its text may still change. */
  public boolean isOpen() {
    return this == DRAFT || this == READY;
  }
}
