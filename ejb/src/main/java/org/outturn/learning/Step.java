package org.outturn.learning;

import java.time.Instant;

/**
 * How a record of learning moved on, as its own body reads it.
 *
 * @param text the number of the text that it was about; null except for case studies
 * @param note what was said to it: why withdrawn, where the consent is kept
 * @param published a day, month or year; null: not stated, or not published by this step
 * @param elsewhere whether it had been published before it came to Outturn, which reviewed nothing
 * @param by the name of the account that did it
 */
public record Step(
    LearningStatus status,
    Integer text,
    String note,
    Consent consent,
    String published,
    String publishedWhere,
    boolean elsewhere,
    String by,
    Instant recordedAt) {

  static Step of(LearningStatus status, Integer text, String note) {
    return new Step(status, text, note, null, null, null, false, null, null);
  }

  static Step checked(int text, Consent consent, String note) {
    return new Step(
        LearningStatus.CONSENT_CHECKED, text, note, consent, null, null, false, null, null);
  }

  static Step published(Integer text, Publication publication) {
    return new Step(
        LearningStatus.PUBLISHED,
        text,
        null,
        null,
        publication.published(),
        publication.where(),
        publication.elsewhere(),
        null,
        null);
  }
}
