package org.outturn.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Any two dates, half-open.
 *
 * @param from the first day
 * @param until the first day after it; null while it is open-ended
 */
public record DateRange(LocalDate from, LocalDate until) {

  public DateRange {
    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("A range must end after it starts");
    }
  }

  /** The range from one day to another, both included. */
  public static DateRange between(LocalDate first, LocalDate last) {
    return new DateRange(first, last.plusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public boolean overlaps(DateRange other) {
    return (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  /** The last day included, when there is one. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(until).map(day -> day.minusDays(1));
  }
}
