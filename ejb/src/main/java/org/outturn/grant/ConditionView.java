package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A condition with all that happened to it.
 *
 * @param original what it said when it was attached
 * @param steps where it stood, the first first
 * @param changes what it says from which day on, the first first
 * @param measures what it has to do with what is reported
 * @param evidencedByReader whether whoever reads sent evidence that is not judged yet
 */
public record ConditionView(
    String grant,
    String grantTitle,
    ConditionRow row,
    Terms original,
    List<Step> steps,
    List<Change> changes,
    List<Measure> measures,
    boolean evidencedByReader) {

  public ConditionView {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
    measures = List.copyOf(measures);
  }

  /** What a condition says. */
  public record Terms(
      String title, String requirement, String target, LocalDate dueOn, boolean beforePayment) {}

  /**
   * Where it came to stand.
   *
   * @param statement what was said with the evidence; null otherwise
   * @param authority the office by which it was waived; null otherwise
   */
  public record Step(
      ConditionStatus status,
      String reason,
      String statement,
      String authority,
      String by,
      Instant at) {}

  /** What it says from a day on. */
  public record Change(LocalDate from, Terms terms, String reason, String by, Instant at) {}

  /**
   * Something reported that tells how the condition fares.
   *
   * @param code the measure of the grant's KPI set; null: not collected yet
   */
  public record Measure(long id, String code, String wording) {}
}
