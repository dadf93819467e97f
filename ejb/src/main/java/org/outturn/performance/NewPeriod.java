package org.outturn.performance;

import java.time.LocalDate;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;

/**
 * A period to open for reporting.
 *
 * @param code a quarter, month or one-off, like 2019-20-Q2, 2019-20-M07 or ONE-1
 * @param startsOn the first day of a one-off; not needed for others
 * @param lastDay the last day of a one-off; not needed for others
 * @param dueOn the last day on which its return is on time
 * @param illustrative its figures are made up for demonstration
 */
public record NewPeriod(
    String code, LocalDate startsOn, LocalDate lastDay, LocalDate dueOn, boolean illustrative) {

  /**
   * The period.
   *
   * @throws InvalidInput when its code or dates do not fit
   */
  public Period period() {
    if (code == null || !Period.isCode(code)) {
      throw InvalidInput.field("code", "Send a period like 2019-20-Q2, 2019-20-M07 or ONE-1");
    }
    return Period.parse(code).orElseGet(this::oneOff);
  }

  private Period oneOff() {
    if (startsOn == null || lastDay == null || lastDay.isBefore(startsOn)) {
      throw InvalidInput.field(
          "lastDay", "A one-off period needs its first day, and a last day not before it");
    }
    return new Period(code, startsOn, lastDay);
  }
}
