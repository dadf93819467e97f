package org.outturn.performance;

import java.time.LocalDate;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;
import org.outturn.kernel.Texts;

/**
 * A period to open for reporting.
 *
 * @param code a quarter, month or one-off, like 2019-20-Q2, 2019-20-M07 or ONE-1
 * @param startsOn the first day of a one-off; not needed for others
 * @param lastDay the last day of a one-off; not needed for others
 * @param dueOn the last day on which its return is on time
 * @param overlaps whether a one-off may report days that another period reports as well
 * @param illustrative its figures are made up for demonstration
 */
public record NewPeriod(
    String code,
    LocalDate startsOn,
    LocalDate lastDay,
    LocalDate dueOn,
    boolean overlaps,
    boolean illustrative) {

  /** A quarter or month. */
  public static NewPeriod regular(String code, LocalDate dueOn) {
    return new NewPeriod(code, null, null, dueOn, false, false);
  }

  /**
   * The period.
   *
   * @throws InvalidInput when its code or dates do not fit
   */
  public Period period() {
    if (code == null || !Period.isCode(code)) {
      throw InvalidInput.field("code", "Choose a period like 2019-20-Q2, 2019-20-M07 or ONE-1");
    }
    return Period.parse(code).orElseGet(this::oneOff);
  }

  private Period oneOff() {
    var texts = new Texts();
    texts.needed("startsOn", startsOn, "Enter the first day of a one-off period");
    texts.needed("lastDay", lastDay, "Enter the last day of a one-off period");
    texts.inOrder("lastDay", startsOn, lastDay, "The last day cannot be before the first");
    texts.done("period-invalid", "The period cannot be opened as it is");
    return new Period(code, startsOn, lastDay);
  }
}
