package org.outturn.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;
import org.outturn.kernel.Texts;

/** Whether a period can be opened for reporting, everything wrong said at once. */
final class PeriodCheck {

  private final Texts texts = new Texts();
  private final Period period;
  private final Collection<Period> open;

  private PeriodCheck(Period period, Collection<Period> open) {
    this.period = period;
    this.open = open;
  }

  /**
   * @param overlaps whether a one-off may report days that another period reports as well
   * @param starts the first day of the grant
   * @param ends its last day; null when it is not known
   * @param open the periods of the grant that are open
   * @throws InvalidInput naming everything that does not fit
   */
  static void opening(
      Period period,
      LocalDate dueOn,
      boolean overlaps,
      LocalDate starts,
      LocalDate ends,
      Collection<Period> open) {
    var check = new PeriodCheck(period, open);
    if (open.stream().anyMatch(other -> other.code().equals(period.code()))) {
      check.texts.wrong("code", "The period " + period.code() + " is already open");
    } else {
      check.inGrant(starts, ends);
      check.apart(overlaps);
    }
    check.due(dueOn);
    check.texts.done("period-invalid", "The period cannot be opened as it is");
  }

  private void inGrant(LocalDate starts, LocalDate ends) {
    var outside =
        period.lastDay().isBefore(starts) || (ends != null && period.start().isAfter(ends));
    texts.unless(
        !outside,
        PeriodPlan.isOneOff(period) ? "lastDay" : "code",
        "The grant runs from "
            + Dates.day(starts)
            + (ends == null ? "" : " to " + Dates.day(ends))
            + ": no day of "
            + period.label()
            + " lies in it");
  }

  private void apart(boolean overlaps) {
    var sameDays =
        open.stream().filter(other -> PeriodPlan.shareDays(period, other)).sorted().toList();
    if (PeriodPlan.isOneOff(period)) {
      texts.unless(
          overlaps || sameDays.isEmpty(),
          "overlaps",
          "Some of these days are reported already, in "
              + sameDays.stream().map(Period::code).collect(Collectors.joining(", "))
              + ". Choose other days, or say that it reports them once more");
    } else {
      sameDays.stream()
          .filter(other -> !PeriodPlan.isOneOff(other))
          .findFirst()
          .ifPresent(
              other ->
                  texts.wrong(
                      "code",
                      "The period "
                          + other.code()
                          + " is open and has days of "
                          + period.code()
                          + ": no day is reported twice"));
    }
  }

  private void due(LocalDate dueOn) {
    texts.unless(
        dueOn != null && dueOn.isAfter(period.lastDay()),
        "dueOn",
        "A return falls due after its period has ended");
  }
}
