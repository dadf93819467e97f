package org.outturn.performance;

import java.time.Instant;

/**
 * Something that happened to a return.
 *
 * @param number of the version or query that it is about; null when it is about neither
 * @param by the display name
 * @param text the question, the answer or the reason; null when there is none
 */
public record ReturnEvent(
    Kind kind, Instant at, Integer number, String by, String text, boolean late) {

  /** What happened. */
  public enum Kind {
    SUBMITTED,
    QUERIED,
    ANSWERED,
    ACCEPTED,
    REOPENED
  }
}
