package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.outturn.kernel.Period;
import org.outturn.performance.FigureValue;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnView;
import org.outturn.web.view.Cell;

/** The table that the pictures of trends are drawn from. */
public record ReviewTrends(List<Cell> head, List<List<Cell>> rows) {

  public ReviewTrends {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  static ReviewTrends of(ReturnView view) {
    var longest =
        view.lines().stream()
            .map(ReturnLine::trend)
            .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    var periods = longest.stream().map(ReturnLine.TrendPoint::period).toList();
    var head = new ArrayList<Cell>();
    head.add(Cell.text("Measure"));
    periods.forEach(period -> head.add(Cell.number(words(period))));
    return new ReviewTrends(head, view.lines().stream().map(line -> row(line, periods)).toList());
  }

  private static List<Cell> row(ReturnLine line, List<String> periods) {
    var values = new LinkedHashMap<String, String>();
    for (var point : line.trend()) {
      if (point.value() != null) {
        var percent = line.measure().type() == MeasureType.RATIO ? "%" : "";
        values.put(point.period(), FigureValue.of(point.value()).words() + percent);
      }
    }
    var row = new ArrayList<Cell>();
    row.add(Cell.text(line.measure().name()));
    periods.forEach(period -> row.add(Cell.number(values.getOrDefault(period, "no figure"))));
    return row;
  }

  private static String words(String period) {
    return Period.parse(period).map(Period::label).orElse(period);
  }
}
