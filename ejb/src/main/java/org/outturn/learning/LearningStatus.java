package org.outturn.learning;

/**
 * Where a record of learning stands. Events and peer reviews go from draft to published; a case
 * study has its consent checked and is reviewed by another person in between, and an edit makes it
 * a draft again.
 */
public enum LearningStatus {
  DRAFT("Draft"),
  CONSENT_CHECKED("Consent checked"),
  REVIEWED("Reviewed"),
  PUBLISHED("Published"),
  WITHDRAWN("Withdrawn");

  private final String words;

  LearningStatus(String words) {
    this.words = words;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }
}
