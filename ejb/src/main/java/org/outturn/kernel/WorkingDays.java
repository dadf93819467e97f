package org.outturn.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Working days in England: Monday to Friday but for bank holidays, which are reckoned by the
 * standing rules and the proclamations since 2020 (www.gov.uk/bank-holidays).
 */
public final class WorkingDays {

  /** Holidays that a proclamation added. */
  private static final Set<LocalDate> ADDED =
      Set.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

  /** Holidays that a proclamation moved to another day. */
  private static final Map<LocalDate, LocalDate> MOVED =
      Map.of(
          LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
          LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

  private WorkingDays() {}

  /**
   * The last of a number of working days after a day.
   *
   * @param count at least 1
   */
  public static LocalDate after(LocalDate day, int count) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(WorkingDays::isOne)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }

  public static boolean isOne(LocalDate day) {
    return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  static Set<LocalDate> bankHolidays(int year) {
    var easter = easter(year);
    var found = new HashSet<LocalDate>();
    Stream.of(
            easter.minusDays(2),
            easter.plusDays(1),
            LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
            LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
            LocalDate.of(year, Month.AUGUST, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
        .map(day -> MOVED.getOrDefault(day, day))
        .forEach(found::add);
    ADDED.stream().filter(day -> day.getYear() == year).forEach(found::add);
    // those that fall on a weekend are taken on the next weekday that is none yet
    Stream.of(
            LocalDate.of(year, Month.JANUARY, 1),
            LocalDate.of(year, Month.DECEMBER, 25),
            LocalDate.of(year, Month.DECEMBER, 26))
        .filter(day -> !isWeekend(day))
        .forEach(found::add);
    Stream.of(
            LocalDate.of(year, Month.JANUARY, 1),
            LocalDate.of(year, Month.DECEMBER, 25),
            LocalDate.of(year, Month.DECEMBER, 26))
        .filter(WorkingDays::isWeekend)
        .forEach(day -> found.add(substitute(day, found)));
    return found;
  }

  private static LocalDate substitute(LocalDate day, Set<LocalDate> taken) {
    return Stream.iterate(day, next -> next.plusDays(1))
        .filter(next -> !isWeekend(next) && !taken.contains(next))
        .findFirst()
        .orElseThrow();
  }

  /** Easter Sunday, by the anonymous Gregorian computus as published in Nature in 1876. */
  private static LocalDate easter(int year) {
    var century = year / 100;
    var golden = year % 19;
    var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15);
    var epact = moon % 30;
    var rest = year % 100;
    var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    var late = (golden + 11 * epact + 22 * weekday) / 451;
    var sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
