package org.outturn.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One action of an action plan.
 *
 * @param number its place in the plan, from 1
 * @param owner the team or organisation that does it
 * @param dueOn null: not stated
 * @param overdue whether it is still to do after the day it was due
 * @param progress what was said of it, the newest first
 */
public record ActionView(
    int number,
    String what,
    String owner,
    LocalDate dueOn,
    ActionState state,
    boolean overdue,
    List<Progress> progress) {

  public ActionView {
    progress = List.copyOf(progress);
  }

  /** What was said of an action at a moment. */
  public record Progress(ActionState state, String note, Instant recordedAt) {}
}
