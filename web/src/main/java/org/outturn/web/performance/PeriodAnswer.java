package org.outturn.web.performance;

import java.time.LocalDate;
import java.util.List;
import org.outturn.performance.DueDateChange;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.ReturnStatus;

/**
 * A period as the API tells it.
 *
 * @param status of its return
 * @param dueDateChanges null in lists
 */
public record PeriodAnswer(
    String code,
    String label,
    LocalDate startsOn,
    LocalDate lastDay,
    LocalDate dueOn,
    int kpiSet,
    ReturnStatus status,
    boolean overdue,
    boolean illustrative,
    List<DueDateChange> dueDateChanges) {

  static PeriodAnswer of(PeriodRow period, List<DueDateChange> changes) {
    var row = period.row();
    return new PeriodAnswer(
        row.period().code(),
        row.period().label(),
        row.period().start(),
        row.period().lastDay(),
        row.dueOn(),
        period.kpiSet(),
        row.status(),
        row.overdue(),
        row.illustrative(),
        changes);
  }
}
