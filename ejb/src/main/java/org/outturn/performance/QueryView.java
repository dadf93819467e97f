package org.outturn.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A commissioner's question about a return.
 *
 * @param version the version it was asked about
 * @param measure the measure's code; null when it is about the return as a whole
 */
public record QueryView(
    int number,
    int version,
    String measure,
    String measureName,
    String question,
    LocalDate replyBy,
    String raisedBy,
    Instant raisedAt,
    List<Answer> answers,
    boolean open) {

  /** A provider's answer. */
  public record Answer(String text, String by, Instant at) {}

  public QueryView {
    answers = List.copyOf(answers);
  }
}
