package org.outturn.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times read on pages and in workbooks, in London's time. */
public final class Dates {

  /** The zone of every business date. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private Dates() {}

  /** "21 October 2019". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "Monday 21 October 2019". */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** "11:59pm, Monday 21 October 2019": what is due on a day may be sent until its last minute. */
  public static String deadline(LocalDate day) {
    return "11:59pm, " + weekday(day);
  }

  /** "9:05am, 14 October 2019". */
  public static String moment(Instant instant) {
    var local = instant.atZone(LONDON);
    return CLOCK.format(local).toLowerCase(Locale.UK) + ", " + DAY.format(local);
  }

  /** The London day of an instant. */
  public static LocalDate londonDay(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  /** The first instant after a London day: "by the end of day D" means before this. */
  public static Instant endOfDay(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }
}
