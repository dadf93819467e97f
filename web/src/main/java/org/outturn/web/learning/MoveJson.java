package org.outturn.web.learning;

import org.outturn.learning.Publication;

/** What programs send to move a record of learning on. */
public final class MoveJson {

  private MoveJson() {}

  /**
   * @param published a day, month or year
   */
  public record Published(String published, String where, Boolean elsewhere) {

    Publication read() {
      return new Publication(published, where, Boolean.TRUE.equals(elsewhere));
    }
  }

  /** Why something is withdrawn. */
  public record Withdrawn(String reason) {}

  /**
   * An action wanted.
   *
   * @param dueOn null: not stated
   */
  public record Action(String what, String owner, String dueOn) {}

  /** How an action goes on. */
  public record Progress(String state, String note) {}

  /** What was checked. */
  public record Checked(String consent, String note, Boolean nobodyRecognisable) {}

  /** That somebody reviewed it. */
  public record Reviewed(String note) {}
}
