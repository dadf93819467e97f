package org.outturn.pack;

import java.util.List;
import java.util.function.Function;

/** Where every figure of the pack comes from, one row for each place it stands. */
final class ProvenanceSheet {

  private static final List<Column<Provenance.Line>> COLUMNS =
      List.of(
          Column.text("Sheet", Provenance.Line::sheet),
          Column.text("Cell", Provenance.Line::leap),
          origin("Figure", one -> one.id() == null ? "–" : one.id().toString()),
          origin("Grant", Origin::grant),
          origin("Period", Origin::period),
          origin("Measure", Origin::measure),
          origin("Part", Origin::part),
          origin("How it came in", Origin::how),
          Column.of("Return version", Look.TEXT, line -> line.entry().origin().version()),
          origin("Workbook sheet", Origin::sheet),
          origin("Workbook cell", Origin::cell),
          origin("Document", Origin::document),
          origin("Section", Origin::section),
          Column.day("Figures up to", line -> line.entry().origin().cutOffOn()),
          origin("Accepted by", Origin::acceptedBy),
          Column.of("Accepted at", Look.MOMENT, line -> line.entry().origin().acceptedAt()),
          origin("SHA-256 of the workbook", Origin::sha256),
          origin("Marks", ProvenanceSheet::marks));

  private ProvenanceSheet() {}

  private static Column<Provenance.Line> origin(String head, Function<Origin, Object> value) {
    return Column.text(head, line -> value.apply(line.entry().origin()));
  }

  static void write(PackWorkbook book, PackModel model) {
    var sheet =
        book.sheet(
            PackSheet.PROVENANCE.title(),
            List.of(13, 8, 22, 11, 13, 32, 12, 20, 9, 12, 10, 30, 10, 13, 20, 18, 34, 30));
    sheet.onLargePaper();
    sheet.title("Provenance: " + model.grant().reference(), model.audience().marking());
    sheet.text(
        "The figure's name answers \"where does this come from?\" in Outturn: open /figures/ and"
            + " the name. What is worked out names what it is made from.");
    sheet.blank();
    var header = sheet.next();
    var first = sheet.table(COLUMNS, book.provenance().lines());
    if (first != Provenance.FIRST_ROW - 1) {
      throw new IllegalStateException("Figures lead to row " + Provenance.FIRST_ROW);
    }
    sheet.sheet().createFreezePane(3, first);
    sheet.repeat(header, header);
  }

  private static String marks(Origin origin) {
    var marks = new java.util.ArrayList<String>();
    if (origin.illustrative()) {
      marks.add("illustrative");
    }
    if (origin.ourArithmetic()) {
      marks.add("our arithmetic");
    }
    if (origin.note() != null) {
      marks.add(origin.note());
    }
    return String.join("; ", marks);
  }
}
