package org.outturn.learning;

import java.util.List;
import java.util.Set;

/**
 * A peer review.
 *
 * @param happened a day, month or year; null: not stated
 * @param later whether it took place after today's business day, as a publication tells
 * @param grant null: none, or not the reader's to know
 * @param milestone null: none, or not the reader's to know
 */
public record ReviewView(
    ItemView item,
    String title,
    String place,
    String happened,
    boolean later,
    Set<Theme> themes,
    String description,
    String feedback,
    List<String> escalatedTo,
    String grant,
    String milestone,
    String source) {

  public ReviewView {
    themes = Set.copyOf(themes);
    escalatedTo = List.copyOf(escalatedTo);
  }
}
