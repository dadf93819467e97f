package org.outturn.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * A public-sector financial year, 1 April to 31 March.
 *
 * @param startYear the calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

  /** The financial year that a day falls into. */
  public static FinancialYear of(LocalDate day) {
    return new FinancialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  /** The form used in references, "2017-18". */
  public String code() {
    return String.format(Locale.ROOT, "%d-%02d", startYear, (startYear + 1) % 100);
  }

  /** The form used on pages, "2017 to 2018". */
  public String label() {
    return startYear + " to " + (startYear + 1);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }
}
