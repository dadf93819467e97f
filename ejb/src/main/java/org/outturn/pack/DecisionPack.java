package org.outturn.pack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a decision pack: one class a sheet, Provenance last because it lists the others. */
final class DecisionPack {

  private DecisionPack() {}

  static byte[] write(PackModel model) {
    try (var book = new PackWorkbook(model)) {
      var entries = new Entries(model);
      ContentsSheet.write(book, model);
      SummarySheet.write(book, model, entries);
      PerformanceSheet.write(book, model, entries);
      OutcomesSheet.write(book, model, entries);
      MoneySheet.write(book, model, entries);
      ConditionsSheet.write(book, model);
      ProvenanceSheet.write(book, model);
      return book.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
