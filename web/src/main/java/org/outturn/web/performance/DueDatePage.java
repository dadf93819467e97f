package org.outturn.web.performance;

import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.DueDateChange;
import org.outturn.performance.PeriodRow;
import org.outturn.web.grant.Cells;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * When the return of a period falls due, how that changed, and the form that changes it.
 *
 * @param may whether the reader may change it
 * @param clash what somebody else saved meanwhile; null when nobody did
 */
public record DueDatePage(
    GrantHead head,
    PeriodRow period,
    List<DueDateChange> changes,
    boolean may,
    CommitmentForm typed,
    List<FieldError> errors,
    Clash clash) {

  public DueDatePage {
    changes = List.copyOf(changes);
  }

  /** A return that was submitted was late or not, for good. */
  public boolean open() {
    return period.row().latestVersion() == null;
  }

  public String address() {
    return head.address() + "/periods/" + period.row().period().code() + "/due-date";
  }

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of("Period", period.row().period().label()),
        SummaryRow.of("Return", Cells.status(period.row())),
        SummaryRow.of("Due", Dates.deadline(period.row().dueOn())));
  }

  public List<Cell> columns() {
    return Cells.heads("Changed", "From", "To", "Why");
  }

  public List<List<Cell>> rows() {
    return changes.stream()
        .map(
            change ->
                List.of(
                    Cell.text(Dates.moment(change.recordedAt()) + " by " + change.madeBy()),
                    Cell.text(Dates.day(change.was())),
                    Cell.text(Dates.day(change.dueOn())),
                    Cell.text(change.reason())))
        .toList();
  }
}
