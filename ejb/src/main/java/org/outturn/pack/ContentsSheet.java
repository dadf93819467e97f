package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;
import org.outturn.disclosure.Audience;
import org.outturn.kernel.Dates;

/** The first sheet: what this is, as at which day, for whom, and how to check it. */
final class ContentsSheet {

  private record Line(String key, String value) {}

  private static final List<Column<PackSheet>> SHEETS =
      List.of(
          Column.text("Sheet", PackSheet::leap), Column.text("What it shows", PackSheet::about));

  private static final List<Column<Line>> LINES =
      List.of(Column.of("About this pack", Look.KEY, Line::key), Column.text("", Line::value));

  private ContentsSheet() {}

  static void write(PackWorkbook book, PackModel model) {
    var sheet = book.sheet(PackSheet.CONTENTS.title(), List.of(24, 96));
    var grant = model.grant();
    sheet.title(
        "Decision pack: " + grant.reference() + ", " + grant.title(), model.audience().marking());
    sheet.text(
        "As at the end of "
            + Dates.day(model.asAt())
            + ". Only accepted figures are shown; every figure leads to the row that says where it"
            + " comes from.");
    sheet.blank();
    sheet.table(SHEETS, List.of(PackSheet.values()));
    sheet.blank();
    sheet.table(LINES, lines(model));
  }

  private static List<Line> lines(PackModel model) {
    var lines = new ArrayList<Line>();
    lines.add(new Line("As at", Dates.weekday(model.asAt()) + ", end of the day in London"));
    lines.add(new Line("Audience", model.audience().marking()));
    if (model.audience() == Audience.PUBLICATION) {
      lines.add(
          new Line(
              "Hidden counts",
              "Counts of fewer than 10 people are hidden, zero included, and further figures where"
                  + " a hidden one could be worked out from them. Figures that their source has"
                  + " published are shown."));
    }
    lines.add(new Line("† after a figure", "Illustrative: made up for demonstration"));
    lines.add(new Line("–", "No accepted figure"));
    lines.add(new Line("Made with", "Outturn " + model.release()));
    lines.add(new Line("Audit trail up to", chain(model)));
    lines.add(
        new Line(
            "How to check it",
            "The same day, audience and release give the same file, byte for byte. The audit"
                + " trail's page verifies the chain and shows the event with this hash."));
    return lines;
  }

  private static String chain(PackModel model) {
    return model.chain() == null
        ? "No event by that day"
        : "Event " + model.chain().id() + ", hash " + model.chain().hash();
  }
}
