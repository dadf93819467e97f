package org.outturn.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;

/** What changed for people: how many of how many, never a percentage without its n. */
final class OutcomesSheet {

  /**
   * A line of the table; its figures are entries, words where there is none, or null.
   *
   * @param published the percentage as its source gives it
   */
  record Line(
      String outcome,
      String grant,
      String source,
      LocalDate upTo,
      Object number,
      Object of,
      Object percent,
      Object low,
      Object high,
      Object published,
      String notes) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          Column.text("Outcome", Line::outcome),
          Column.text("Grant", Line::grant),
          Column.text("Source", Line::source),
          Column.day("Figures up to", Line::upTo),
          Column.count("Number", Line::number),
          Column.count("Of", Line::of),
          Column.percent("Percentage", Line::percent),
          Column.percent("95% interval from", Line::low),
          Column.percent("to", Line::high),
          Column.percent("As the source gives it", Line::published),
          Column.text("Notes", Line::notes));

  private OutcomesSheet() {}

  static void write(PackWorkbook book, PackModel model, Entries entries) {
    var sheet =
        book.sheet(PackSheet.OUTCOMES.title(), List.of(34, 11, 34, 13, 11, 11, 12, 12, 12, 14, 44));
    sheet.title("Outcomes: " + model.grant().reference(), model.audience().marking());
    sheet.text(
        "Intervals are 95% Wilson score intervals: small numbers say little. There is no comparison"
            + " group, so nothing here shows what caused a change.");
    var header = sheet.next();
    var lines = new OutcomeLines(model, entries).all();
    var first = sheet.table(COLUMNS, lines);
    if (lines.isEmpty()) {
      sheet.text("No outcome figure is accepted or recorded yet.");
    }
    sheet.sheet().createFreezePane(1, first);
    sheet.repeat(header, header);
    takenBack(model).forEach(sheet::text);
  }

  private static List<String> takenBack(PackModel model) {
    var said = new ArrayList<String>();
    for (var series : model.series()) {
      for (var source : series.sources()) {
        if (!source.counts()) {
          said.add(
              "Taken back, no longer counted: "
                  + source.document()
                  + ", figures up to "
                  + Dates.day(source.cutOffOn())
                  + " ("
                  + source.takenBack()
                  + ").");
        }
      }
    }
    return said;
  }
}
