package org.outturn.pack;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws native charts of rows that stand on the same sheet, so that each is its table's picture.
 */
final class Charts {

  /** How many rows a chart covers. */
  static final int HEIGHT = 16;

  private final XSSFSheet sheet;
  private final SheetRows rows;

  Charts(SheetWriter sheet) {
    this.sheet = sheet.sheet();
    this.rows = sheet.rows();
  }

  /** Where a chart stands, by the cells it covers. */
  record Frame(int row, int fromColumn, int toColumn) {}

  /**
   * Bars of one or two rows over the same columns.
   *
   * @param names the row with the names below the bars
   * @param second a second row of bars; negative for none
   */
  void bars(
      String title, Frame frame, int names, int fromColumn, int toColumn, Bars first, Bars second) {
    var drawing = sheet.createDrawingPatriarch();
    var chart =
        drawing.createChart(
            drawing.createAnchor(
                0,
                0,
                0,
                0,
                frame.fromColumn(),
                frame.row(),
                frame.toColumn(),
                frame.row() + HEIGHT - 1));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    var data = data(chart);
    var below = range(names, names, fromColumn, toColumn);
    add(data, below, range(first.row(), first.row(), fromColumn, toColumn), first);
    if (second != null) {
      add(data, below, range(second.row(), second.row(), fromColumn, toColumn), second);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.plot(data);
  }

  /** Bars of one column, each row one bar. */
  void columnBars(
      String title, Frame frame, int namesColumn, int valuesColumn, int fromRow, int toRow) {
    var drawing = sheet.createDrawingPatriarch();
    var chart =
        drawing.createChart(
            drawing.createAnchor(
                0,
                0,
                0,
                0,
                frame.fromColumn(),
                frame.row(),
                frame.toColumn(),
                frame.row() + HEIGHT - 1));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    var data = data(chart);
    add(
        data,
        range(fromRow, toRow, namesColumn, namesColumn),
        range(fromRow, toRow, valuesColumn, valuesColumn),
        new Bars(title, 0, PresetColor.DARK_BLUE));
    chart.plot(data);
  }

  /** One row of bars. */
  record Bars(String name, int row, PresetColor colour) {

    static Bars reported(int row) {
      return new Bars("Reported", row, PresetColor.DARK_BLUE);
    }

    static Bars target(int row) {
      return new Bars("Target", row, PresetColor.DARK_ORANGE);
    }
  }

  private static CellRangeAddress range(int fromRow, int toRow, int fromColumn, int toColumn) {
    return new CellRangeAddress(fromRow, toRow, fromColumn, toColumn);
  }

  private static XDDFBarChartData data(XSSFChart chart) {
    var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    up.setMinimum(0);
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(60);
    data.setVaryColors(false);
    return data;
  }

  private void add(
      XDDFBarChartData data, CellRangeAddress names, CellRangeAddress values, Bars bars) {
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(cells(names, rows::text, String[]::new), named(names)),
            XDDFDataSourcesFactory.fromArray(
                cells(values, rows::number, Double[]::new), named(values)));
    series.setTitle(bars.name(), null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(bars.colour())));
  }

  private String named(CellRangeAddress range) {
    return range.formatAsString(sheet.getSheetName(), true);
  }

  /** What the cells hold that the chart shows before anybody recalculates it; null for nothing. */
  private static <T> T[] cells(
      CellRangeAddress range,
      BiFunction<Integer, Integer, Optional<T>> cell,
      IntFunction<T[]> array) {
    return StreamSupport.stream(range.spliterator(), false)
        .map(one -> cell.apply(one.getRow(), one.getColumn()).orElse(null))
        .toArray(array);
  }
}
