package org.outturn.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;

/**
 * What happened to a thing, the newest first.
 *
 * @param kinds the kinds of thing that events happened to, to filter by
 * @param people who did them, to filter by
 */
public record Timeline(Slice<Event> events, List<String> kinds, List<Person> people) {

  public Timeline {
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
  }

  /**
   * One event.
   *
   * @param number in the trail
   * @param name past tense, dotted: {@code condition.waived}
   * @param subject what it happened to
   * @param title what people call that; null when only the reference is known
   * @param page where that is shown; null when nowhere
   * @param who the name of who did it; null for Outturn itself
   * @param from the organisation of who did it; null for Outturn itself
   * @param details short facts, as far as the reader may know them
   */
  public record Event(
      long number,
      Instant at,
      String name,
      SubjectRef subject,
      String title,
      String page,
      String who,
      String from,
      Map<String, String> details) {

    public Event {
      details = Map.copyOf(details);
    }
  }

  /** Somebody who did something. */
  public record Person(long account, String name) {}
}
