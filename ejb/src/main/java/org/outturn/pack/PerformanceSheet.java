package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.outturn.kernel.Dates;
import org.outturn.performance.MeasureDef;

/**
 * Every accepted figure, a column for each period. The series of the predecessors stand first; a
 * dark column marks each break, and nothing is added up across it.
 */
final class PerformanceSheet {

  private static final int MEASURE = 34;
  private static final int KIND = 13;
  private static final int PERIOD = 16;
  private static final int GAP = 2;
  private static final int RULE = 30;

  /** A column of the table: a period of a series, or the gap between two series. */
  private record Slot(Series series, PackPeriod period) {
    boolean isGap() {
      return period == null;
    }
  }

  private final PackModel model;
  private final PerformanceLines lines;
  private final List<Slot> slots = new ArrayList<>();

  private PerformanceSheet(PackModel model, Entries entries) {
    this.model = model;
    this.lines = new PerformanceLines(entries);
    for (var series : model.series()) {
      if (!slots.isEmpty()) {
        slots.add(new Slot(series, null));
      }
      series.periods().forEach(period -> slots.add(new Slot(series, period)));
    }
  }

  static void write(PackWorkbook book, PackModel model, Entries entries) {
    new PerformanceSheet(model, entries).write(book);
  }

  private void write(PackWorkbook book) {
    var sheet = book.sheet(PackSheet.PERFORMANCE.title(), widths());
    sheet.title("Performance: " + model.grant().reference(), model.audience().marking());
    sheet.text(explanation());
    var header = sheet.next();
    var written = new ArrayList<PerformanceLines.Line>();
    var empty = new ArrayList<String>();
    for (var measure : measures()) {
      if (isEmpty(measure)) {
        empty.add(measure.name());
      } else {
        written.addAll(lines.of(measure, slots(measure), model.own()));
      }
    }
    var first = sheet.table(columns(), written);
    join(sheet, header);
    sheet.sheet().createFreezePane(2, first);
    sheet.repeat(header, first - 1);
    if (!empty.isEmpty()) {
      sheet.text(
          "Measures without an accepted figure or a target: " + String.join("; ", empty) + ".");
    }
    PerformanceCharts.draw(sheet, written, first, header + 1, slots.size());
  }

  private boolean isEmpty(MeasureDef measure) {
    return model.series().stream()
        .allMatch(
            series ->
                series.figures().keySet().stream()
                        .noneMatch(at -> at.key().measure().equals(measure.code()))
                    && !hasTarget(series, measure));
  }

  private static boolean hasTarget(Series series, MeasureDef measure) {
    return series.targets().keySet().stream().anyMatch(at -> at.measure().equals(measure.code()));
  }

  private String explanation() {
    var text = new StringBuilder();
    for (var i = 1; i < model.series().size(); i++) {
      var before = model.series().get(i - 1).grant();
      var after = model.series().get(i).grant();
      text.append(before.reference())
          .append(" ended on ")
          .append(Dates.day(before.endsOn()))
          .append("; ")
          .append(after.reference())
          .append(" starts on ")
          .append(Dates.day(after.startsOn()))
          .append(". The dark column marks the break: nothing is added up or compared across it. ");
    }
    return text.append("Totals are of ")
        .append(model.grant().reference())
        .append(", by each measure's own rule. † illustrative; – no accepted figure.")
        .toString();
  }

  private List<Integer> widths() {
    var widths = new ArrayList<>(List.of(MEASURE, KIND));
    slots.forEach(slot -> widths.add(slot.isGap() ? GAP : PERIOD));
    widths.add(PERIOD);
    widths.add(RULE);
    return widths;
  }

  /** The grant's measures, then those that only its predecessors had. */
  private List<MeasureDef> measures() {
    var measures = new ArrayList<>(model.own().measures());
    for (var i = model.series().size() - 2; i >= 0; i--) {
      for (var measure : model.series().get(i).measures()) {
        if (measures.stream().noneMatch(one -> one.code().equals(measure.code()))) {
          measures.add(measure);
        }
      }
    }
    return measures;
  }

  /** What stands in a column for a measure: nothing where the series does not have it. */
  private List<Optional<PerformanceLines.Place>> slots(MeasureDef measure) {
    return slots.stream()
        .map(
            slot ->
                slot.isGap()
                    ? Optional.<PerformanceLines.Place>empty()
                    : slot.series()
                        .measure(measure.code())
                        .map(own -> new PerformanceLines.Place(slot.series(), slot.period(), own)))
        .toList();
  }

  private List<Column<PerformanceLines.Line>> columns() {
    var columns = new ArrayList<Column<PerformanceLines.Line>>();
    columns.add(
        new Column<>(
            List.of("Grant", "Measure", "", "Return", ""),
            Look.TEXT,
            PerformanceLines.Line::measure));
    columns.add(new Column<>(List.of("", "", "", "", ""), Look.TEXT, PerformanceLines.Line::kind));
    for (var i = 0; i < slots.size(); i++) {
      columns.add(column(i, slots.get(i)));
    }
    var to = "Total of " + model.grant().reference();
    columns.add(
        new Column<>(List.of(to, "", "", "", ""), Look.COUNT, PerformanceLines.Line::total));
    columns.add(
        new Column<>(
            List.of("How it comes about", "", "", "", ""), Look.TEXT, PerformanceLines.Line::rule));
    return columns;
  }

  private static Column<PerformanceLines.Line> column(int index, Slot slot) {
    if (slot.isGap()) {
      return new Column<>(List.of("", "", "", "", ""), Look.GAP, line -> null);
    }
    var period = slot.period();
    return new Column<>(
        List.of(
            slot.series().grant().reference(),
            period.shortName(),
            period.months(),
            period.standing(),
            marks(period)),
        Look.COUNT,
        line -> line.cells().get(index));
  }

  private static String marks(PackPeriod period) {
    var marks = new ArrayList<String>();
    if (period.illustrative()) {
      marks.add("illustrative");
    }
    if (period.published() != null) {
      marks.add("already public");
    }
    return String.join(", ", marks);
  }

  /** Joins the cells that name the same grant. */
  private void join(SheetWriter sheet, int header) {
    var from = 0;
    for (var i = 1; i <= slots.size(); i++) {
      if (i == slots.size() || slots.get(i).isGap()) {
        if (i - from > 1) {
          sheet.sheet().addMergedRegion(new CellRangeAddress(header, header, from + 2, i + 1));
        }
        from = i + 1;
      }
    }
  }
}
