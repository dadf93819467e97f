package org.outturn.web.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as it is typed: three fields, the month as a number or by its name. */
public record DateParts(String day, String month, String year) {

  public static final DateParts EMPTY = new DateParts("", "", "");

  private static final int SHORTEST_NAME = 3;

  public DateParts {
    day = day == null ? "" : day.strip();
    month = month == null ? "" : month.strip();
    year = year == null ? "" : year.strip();
  }

  /** The date; empty when something is missing or there is no such day. */
  public Optional<LocalDate> date() {
    if (!missing().isEmpty() || !year.matches("\\d{4}") || !day.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    try {
      return monthNumber()
          .map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<Integer> monthNumber() {
    if (month.matches("\\d{1,2}")) {
      return Optional.of(Integer.valueOf(month));
    }
    var name = month.toLowerCase(Locale.UK).replace(".", "");
    return Arrays.stream(Month.values())
        .filter(
            one ->
                name.length() >= SHORTEST_NAME
                    && one.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(name))
        .map(Month::getValue)
        .findFirst();
  }

  private List<String> missing() {
    var missing = new ArrayList<String>();
    if (day.isEmpty()) {
      missing.add("day");
    }
    if (month.isEmpty()) {
      missing.add("month");
    }
    if (year.isEmpty()) {
      missing.add("year");
    }
    return missing;
  }

  /**
   * What is wrong with a date that {@link #date()} does not give.
   *
   * @param id of the date's field
   * @param what the date is called at the start of a sentence: "The day to reply by"
   */
  public FieldError error(String id, String what) {
    var missing = missing();
    if (missing.size() == 3) {
      return FieldError.ofDate(
          id, "Enter " + what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1));
    }
    if (!missing.isEmpty()) {
      return new FieldError(
          id + "-" + missing.get(0), what + " must include a " + String.join(" and ", missing));
    }
    return year.matches("\\d{4}")
        ? FieldError.ofDate(id, what + " must be a real date")
        : new FieldError(id + "-year", "The year must have four digits");
  }
}
