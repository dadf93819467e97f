package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.performance.KpiSet;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.TargetRow;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Cell;
import org.outturn.web.view.TaskItem;

/**
 * What the page of a grant's targets shows: a row for each measure, a column for each period.
 *
 * @param set the newest KPI set; null while there is none
 * @param targets what is promised now
 * @param may whether the reader may set them
 * @param steps what is left to do
 */
public record TargetListPage(
    GrantHead head,
    KpiSet set,
    List<PeriodRow> periods,
    List<TargetRow> targets,
    boolean may,
    List<TaskItem> steps) {

  public TargetListPage {
    periods = List.copyOf(periods);
    targets = List.copyOf(targets);
    steps = List.copyOf(steps);
  }

  public boolean ready() {
    return set != null && !periods.isEmpty();
  }

  public List<Cell> columns() {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text("Measure"));
    periods.forEach(
        period ->
            cells.add(Cell.number(period.row().period().code()).withClasses("outturn-nowrap")));
    return cells;
  }

  public List<List<Cell>> rows() {
    return set.measures().stream().map(this::row).toList();
  }

  private List<Cell> row(MeasureDef measure) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.link(measure.name(), head.address() + "/targets/" + measure.code()));
    for (var period : periods) {
      var code = period.row().period().code();
      cells.add(
          targets.stream()
              .filter(one -> one.measure().equals(measure.code()) && one.period().equals(code))
              .findFirst()
              .map(one -> Cell.number(TargetWords.value(one.value(), measure)))
              .orElse(Cell.number("–")));
    }
    return cells;
  }
}
