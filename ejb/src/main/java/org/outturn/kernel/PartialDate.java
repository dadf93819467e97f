package org.outturn.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as far as a source states it: a year, a month or a day. Nothing is made up to fill it.
 *
 * @param iso "2011", "2018-11" or "2019-04-25"
 */
public record PartialDate(String iso) {

  private static final Pattern SHAPE = Pattern.compile("(?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * @throws IllegalArgumentException when there is no such day, month or year
   */
  public PartialDate {
    if (!SHAPE.matcher(iso).matches()) {
      throw new IllegalArgumentException("Not a year, month or day: " + iso);
    }
    try {
      first(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("No such day: " + iso, e);
    }
  }

  /** Null for null: "not stated". */
  public static PartialDate of(String iso) {
    return iso == null ? null : new PartialDate(iso);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /** Empty when it is none. */
  public static Optional<PartialDate> read(String typed) {
    try {
      return Optional.of(new PartialDate(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first day that it can mean. */
  public LocalDate first() {
    return first(iso);
  }

  private static LocalDate first(String iso) {
    return switch (iso.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(iso), 1, 1);
      case MONTH -> YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }

  /** The last day that it can mean. */
  public LocalDate last() {
    return switch (iso.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(iso), Month.DECEMBER, 31);
      case MONTH -> YearMonth.parse(iso).atEndOfMonth();
      default -> first();
    };
  }

  /** Whether it is before the other for certain, whichever days the two mean. */
  public boolean isBefore(PartialDate other) {
    return last().isBefore(other.first());
  }

  /** "2011", "November 2018" or "25 April 2019". */
  public String words() {
    return switch (iso.length()) {
      case YEAR -> iso;
      case MONTH ->
          first().getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + first().getYear();
      default -> Dates.day(first());
    };
  }

  /** The same, or "not stated". */
  public static String orNotStated(PartialDate day) {
    return day == null ? "not stated" : day.words();
  }

  @Override
  public String toString() {
    return iso;
  }
}
