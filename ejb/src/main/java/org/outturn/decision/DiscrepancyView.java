package org.outturn.decision;

import java.time.Instant;
import java.util.List;
import org.outturn.kernel.SubjectRef;

/**
 * A discrepancy with both statements and all that was decided about it.
 *
 * @param version how many steps were recorded
 * @param mayDecide whether the actor may resolve or reopen it
 */
public record DiscrepancyView(
    String code,
    String title,
    DiscrepancyKind kind,
    boolean blocking,
    DiscrepancyStatus status,
    String note,
    List<Statement> statements,
    List<SubjectRef> subjects,
    List<Step> steps,
    long version,
    boolean mayDecide) {

  public DiscrepancyView {
    statements = List.copyOf(statements);
    subjects = List.copyOf(subjects);
    steps = List.copyOf(steps);
  }

  /**
   * What was decided about it at a time.
   *
   * @param resolution what holds; null unless it was resolved
   * @param by who decided
   */
  public record Step(
      DiscrepancyStatus status, String resolution, String reason, String by, Instant at) {}

  /** The latest step. */
  public Step latest() {
    return steps.get(steps.size() - 1);
  }
}
