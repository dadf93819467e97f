package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.ProposedPeriod;
import org.outturn.web.grant.Cells;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.TaskItem;

/**
 * What the page of a grant's periods shows.
 *
 * @param remaining the quarters that can be opened next
 * @param opens whether the reader may open periods, and there is a KPI set to report against
 * @param may whether the reader may change when returns fall due
 * @param steps what is left to do
 */
public record PeriodListPage(
    GrantHead head,
    List<PeriodRow> periods,
    List<ProposedPeriod> remaining,
    boolean opens,
    boolean may,
    List<TaskItem> steps,
    CommitmentForm typed,
    List<FieldError> errors) {

  public PeriodListPage {
    periods = List.copyOf(periods);
    remaining = List.copyOf(remaining);
    steps = List.copyOf(steps);
  }

  public String address() {
    return head.address() + "/periods";
  }

  public List<Cell> columns() {
    var heads =
        new ArrayList<>(Cells.heads("Period", "Days", "Return", "Due", "KPI set", "Workbook"));
    if (may) {
      heads.add(Cell.text("Change"));
    }
    return heads;
  }

  public List<List<Cell>> rows() {
    return periods.stream().map(this::row).toList();
  }

  private List<Cell> row(PeriodRow period) {
    var row = period.row();
    var of = row.period();
    var at = head.address() + "/returns/" + of.code();
    var due = Dates.day(row.dueOn()) + (period.version() == 0 ? "" : " (changed)");
    var cells =
        new ArrayList<>(
            List.of(
                Cell.link(of.code().startsWith("ONE-") ? of.code() : of.label(), at),
                Cell.text(Dates.day(of.start()) + " to " + Dates.day(of.lastDay())),
                Cells.status(row),
                period.version() == 0 || may
                    ? Cell.text(due)
                    : Cell.link(due, change(of.code()), "for " + of.code()),
                Cell.link(
                        "Version " + period.kpiSet(),
                        head.address() + "/kpi-set?version=" + period.kpiSet(),
                        "for " + of.code())
                    .withClasses("outturn-nowrap"),
                Cell.link("Download", at + "/workbook", "the workbook for " + of.code())));
    if (may) {
      var words = row.latestVersion() == null ? "Change due date" : "Show due date";
      cells.add(Cell.link(words, change(of.code()), "of " + of.code()));
    }
    return cells;
  }

  private String change(String code) {
    return address() + "/" + code + "/due-date";
  }

  public List<Item> quarters() {
    return remaining.stream()
        .map(
            one ->
                Item.of(
                    one.period().code(),
                    one.period().label() + ", due " + Dates.day(one.dueOn()) + part(one)))
        .toList();
  }

  private static String part(ProposedPeriod one) {
    return one.part() ? ", part of the quarter" : "";
  }

  /** Every quarter that is left, to be ticked. */
  public List<Item> choices() {
    return remaining.stream()
        .map(
            one ->
                Item.of(one.period().code(), one.period().label())
                    .withHint(
                        "Due "
                            + Dates.weekday(one.dueOn())
                            + (one.part() ? ". The grant runs for a part of the quarter" : "")))
        .toList();
  }

  /** What is ticked: what was sent, or all when nothing was yet. */
  public List<String> ticked() {
    return errors.isEmpty()
        ? remaining.stream().map(one -> one.period().code()).toList()
        : typed.all("quarters");
  }
}
