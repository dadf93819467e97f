package org.outturn.portfolio;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * Which events are wanted.
 *
 * @param kind the kind of thing they happened to, such as {@code condition}; empty for all
 * @param person the account of who did them; null for everybody
 * @param from the first day in London, or null
 * @param to the last day in London, or null
 */
public record TimelineFilter(String kind, Long person, LocalDate from, LocalDate to) {

  public static final TimelineFilter ALL = new TimelineFilter("", null, null, null);

  /** Whether it leaves anything out. */
  public boolean any() {
    return !ALL.equals(this);
  }

  TimelineFilter checked() {
    var texts = new Texts();
    texts.inOrder("to", from, to, "The last day must not be before the first");
    texts.done("invalid-filter", "The days do not fit");
    return this;
  }
}
