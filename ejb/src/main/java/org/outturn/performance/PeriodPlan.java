package org.outturn.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.kernel.Period;
import org.outturn.kernel.WorkingDays;

/** Which quarters a grant has still to report, and by when. */
public final class PeriodPlan {

  /** How long after a period's end its return is due, in working days. */
  public static final int WORKING_DAYS = 15;

  /** How many quarters are proposed for a grant whose end is not known. */
  private static final int WITHOUT_END = 4;

  /** Ten years: no grant reports longer. */
  private static final int MOST = 40;

  private PeriodPlan() {}

  /** When the return of a period falls due that ends on a day. */
  public static LocalDate due(LocalDate lastDay) {
    return WorkingDays.after(lastDay, WORKING_DAYS);
  }

  /**
   * The quarters that share days with the grant, from the one in which reporting begins, and that
   * no open quarter or month covers already.
   *
   * @param ends null when it is not known
   * @param reportingFrom null when reporting begins with the grant
   */
  static List<ProposedPeriod> remaining(
      LocalDate starts, LocalDate ends, LocalDate reportingFrom, Collection<Period> open) {
    var first = reportingFrom != null && reportingFrom.isAfter(starts) ? reportingFrom : starts;
    return Stream.iterate(
            Period.quarterOf(first), quarter -> Period.quarterOf(quarter.endsBefore()))
        .limit(MOST)
        .takeWhile(quarter -> ends == null || !quarter.start().isAfter(ends))
        .filter(quarter -> open.stream().noneMatch(other -> clash(quarter, other)))
        .limit(ends == null ? WITHOUT_END : MOST)
        .map(quarter -> proposed(quarter, starts, ends))
        .toList();
  }

  private static ProposedPeriod proposed(Period quarter, LocalDate starts, LocalDate ends) {
    var part =
        quarter.start().isBefore(starts) || (ends != null && quarter.lastDay().isAfter(ends));
    return new ProposedPeriod(quarter, due(quarter.lastDay()), part);
  }

  /** Whether two periods are both quarters or months and share days. */
  static boolean clash(Period one, Period other) {
    return !isOneOff(one) && !isOneOff(other) && shareDays(one, other);
  }

  static boolean isOneOff(Period period) {
    return Period.parse(period.code()).isEmpty();
  }

  static boolean shareDays(Period one, Period other) {
    return one.start().isBefore(other.endsBefore()) && other.start().isBefore(one.endsBefore());
  }
}
