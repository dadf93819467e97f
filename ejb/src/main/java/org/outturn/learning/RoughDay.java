package org.outturn.learning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.outturn.kernel.Dates;

/**
 * A day, a month or a year: as much of a date as is known, since papers often say no more than "May
 * 2021".
 *
 * @param iso "2021", "2021-05" or "2021-05-17"
 * @param first the first day that it can be
 */
public record RoughDay(String iso, LocalDate first) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final int EARLIEST = 1900;

  /** Reads one; empty when there is no such date. */
  public static Optional<RoughDay> of(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> read(iso, Year.parse(iso).atDay(1));
        case 7 -> read(iso, YearMonth.parse(iso).atDay(1));
        case 10 -> read(iso, LocalDate.parse(iso));
        default -> Optional.empty();
      };
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static Optional<RoughDay> read(String iso, LocalDate first) {
    return first.getYear() < EARLIEST ? Optional.empty() : Optional.of(new RoughDay(iso, first));
  }

  /** "17 May 2021", "May 2021" or "2021". */
  public String words() {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> MONTH.format(first);
      default -> Dates.day(first);
    };
  }

  /** The words of a stored one; null stays null. */
  public static String words(String iso) {
    return iso == null ? null : of(iso).map(RoughDay::words).orElse(iso);
  }
}
