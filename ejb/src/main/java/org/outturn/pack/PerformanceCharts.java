package org.outturn.pack;

import java.util.List;

/** Charts of the Performance sheet, below its table: reported beside promised, gap included. */
final class PerformanceCharts {

  private static final int MOST = 6;
  private static final int FIRST_COLUMN = 2;

  private PerformanceCharts() {}

  /**
   * @param first the row of the first line
   * @param names the row that names the periods
   * @param slots how many columns stand between the first two and the total
   */
  static void draw(
      SheetWriter sheet, List<PerformanceLines.Line> lines, int first, int names, int slots) {
    var charts = new Charts(sheet);
    sheet.breakPage();
    sheet.heading("Charts of the table above");
    var drawn = 0;
    var hidden = 0;
    var top = sheet.next();
    for (var i = 0; i < lines.size() && drawn < MOST; i++) {
      var line = lines.get(i);
      if (!line.kind().equals("Reported") || (line.numbers() == 0 && !line.hidesAny())) {
        continue;
      }
      if (line.hidesAny()) {
        hidden++;
        continue;
      }
      var target = hasTarget(lines, i + 1) ? Charts.Bars.target(first + i + 1) : null;
      charts.bars(
          line.measure().lines().findFirst().orElseThrow(),
          frame(top, drawn++, slots),
          names,
          FIRST_COLUMN,
          FIRST_COLUMN + slots - 1,
          Charts.Bars.reported(first + i),
          target);
    }
    sheet.skip((drawn + 1) / 2 * Charts.HEIGHT);
    if (hidden > 0) {
      sheet.text(hidden + " more with hidden figures are not drawn, to protect people.");
    } else if (drawn == 0) {
      sheet.text("There is nothing to draw yet.");
    }
  }

  private static boolean hasTarget(List<PerformanceLines.Line> lines, int index) {
    return index < lines.size()
        && lines.get(index).kind().equals("Target")
        && lines.get(index).numbers() > 0;
  }

  /** Two charts side by side; narrow tables leave room for the right one beyond them. */
  private static Charts.Frame frame(int top, int index, int slots) {
    var half = Math.max(3, (slots + 4) / 2);
    var row = top + index / 2 * Charts.HEIGHT;
    return index % 2 == 0
        ? new Charts.Frame(row, 0, half)
        : new Charts.Frame(row, half, Math.max(half + 3, slots + 4));
  }
}
