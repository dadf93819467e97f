package org.outturn.learning;

import java.util.List;

/**
 * One line of the list of what was learned.
 *
 * @param happened when it took place or was written; null: not stated
 * @param later whether that is after today's business day
 * @param status as the reader may know it
 * @param own whether it is the reader's own body's
 * @param excerpt where the words asked for stand; null when none were asked for
 */
public record LearningRow(
    LearningKind kind,
    String reference,
    String title,
    String body,
    String place,
    String happened,
    boolean later,
    List<Theme> themes,
    LearningStatus status,
    boolean own,
    String excerpt) {

  public LearningRow {
    themes = List.copyOf(themes);
  }

  /** The address of its page. */
  public String href() {
    return "/learning/" + kind.path() + "/" + reference;
  }
}
