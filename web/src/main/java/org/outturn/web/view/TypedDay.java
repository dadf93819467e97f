package org.outturn.web.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the three fields of a date as people type them; months may be words. */
public final class TypedDay {

  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private TypedDay() {}

  /**
   * The date in ISO form; empty when all three are empty. What cannot be a date is handed on as it
   * was typed, so that whoever reads it next refuses it.
   */
  public static String iso(String day, String month, String year) {
    if ((day + month + year).isBlank()) {
      return "";
    }
    return year.strip() + "-" + two(month(month.strip())) + "-" + two(day.strip());
  }

  private static String month(String typed) {
    return named(typed.toLowerCase(Locale.UK)).map(String::valueOf).orElse(typed);
  }

  private static Optional<Integer> named(String typed) {
    return IntStream.range(0, MONTHS.length)
        .filter(i -> typed.length() >= 3 && MONTHS[i].startsWith(typed))
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
