package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A milestone with all that happened to it.
 *
 * @param steps claims and the answers to them, the first first
 * @param changes what it said before it was changed, the first first
 */
public record MilestoneView(MilestoneRow row, List<Step> steps, List<Change> changes) {

  public MilestoneView {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  /**
   * A claim or the answer to one.
   *
   * @param status claimed, approved or sent back
   * @param doneOn when the last of the units was delivered; null when not stated
   * @param statement what was said with a claim; null otherwise
   * @param reason what was said with an answer; may be null
   */
  public record Step(
      MilestoneStatus status,
      int units,
      LocalDate doneOn,
      String statement,
      String reason,
      String by,
      Instant at) {}

  /**
   * What it said until it was changed.
   *
   * @param reason why it was changed
   * @param at until when it said so
   */
  public record Change(MilestoneFacts before, String reason, String by, Instant at) {}
}
