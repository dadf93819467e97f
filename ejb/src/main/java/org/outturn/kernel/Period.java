package org.outturn.kernel;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reporting period with its code and its two dates: a quarter {@code 2017-18-Q3}, a month {@code
 * 2017-18-M07} (April is M01) or a one-off {@code ONE-1}, whose dates its grant decides.
 *
 * @param code the form used in references and URLs
 * @param start the first day
 * @param lastDay the last day, included
 */
public record Period(String code, LocalDate start, LocalDate lastDay)
    implements Comparable<Period> {

  private static final Pattern CODE =
      Pattern.compile("(\\d{4})-(\\d{2})-(?:Q([1-4])|M(0[1-9]|1[0-2]))");
  private static final Pattern ONE_OFF = Pattern.compile("ONE-[1-9]\\d{0,3}");

  public Period {
    Objects.requireNonNull(code);
    if (lastDay.isBefore(start)) {
      throw new IllegalArgumentException(code + " would end before it starts");
    }
  }

  /** The quarter 1 (April to June) to 4 (January to March) of a financial year. */
  public static Period quarter(FinancialYear year, int quarter) {
    var start = year.firstDay().plusMonths(3L * (quarter - 1));
    return new Period(year.code() + "-Q" + quarter, start, start.plusMonths(3).minusDays(1));
  }

  /** The month 1 (April) to 12 (March) of a financial year. */
  public static Period month(FinancialYear year, int month) {
    var start = year.firstDay().plusMonths(month - 1L);
    var code = String.format(Locale.ROOT, "%s-M%02d", year.code(), month);
    return new Period(code, start, start.plusMonths(1).minusDays(1));
  }

  /** The n-th one-off period of a grant, between dates that the grant decides. */
  public static Period oneOff(int number, LocalDate start, LocalDate lastDay) {
    return new Period("ONE-" + number, start, lastDay);
  }

  /** The quarter or month that a code names; empty for anything else, one-offs included. */
  public static Optional<Period> parse(String code) {
    var parts = CODE.matcher(code);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var year = new FinancialYear(Integer.parseInt(parts.group(1)));
    if (!year.code().equals(parts.group(1) + "-" + parts.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        parts.group(3) != null
            ? quarter(year, Integer.parseInt(parts.group(3)))
            : month(year, Integer.parseInt(parts.group(4))));
  }

  /** Whether a text has the form of a period code. */
  public static boolean isCode(String text) {
    return parse(text).isPresent() || ONE_OFF.matcher(text).matches();
  }

  /** The quarter that a day falls into. */
  public static Period quarterOf(LocalDate day) {
    var monthOfYear = (day.getMonthValue() + 8) % 12;
    return quarter(FinancialYear.of(day), monthOfYear / 3 + 1);
  }

  public FinancialYear financialYear() {
    return FinancialYear.of(start);
  }

  /** The first day after the period. */
  public LocalDate endsBefore() {
    return lastDay.plusDays(1);
  }

  /** The words for pages: "October to December 2017 (Q3, 2017 to 2018)". */
  public String label() {
    var parts = CODE.matcher(code);
    if (!parts.matches()) {
      return Dates.day(start) + " to " + Dates.day(lastDay);
    }
    if (parts.group(4) != null) {
      return monthName(start) + " " + start.getYear() + " (" + financialYear().label() + ")";
    }
    return monthName(start)
        + " to "
        + monthName(lastDay)
        + " "
        + lastDay.getYear()
        + " (Q"
        + parts.group(3)
        + ", "
        + financialYear().label()
        + ")";
  }

  private static String monthName(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  @Override
  public int compareTo(Period other) {
    var byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
