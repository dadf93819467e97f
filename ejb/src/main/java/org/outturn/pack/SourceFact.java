package org.outturn.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.performance.FigurePart;

/**
 * An outside source with its figures.
 *
 * @param note may be null
 * @param takenBack why it no longer counts; null while it does
 */
record SourceFact(
    long id,
    String document,
    String publisher,
    String section,
    LocalDate cutOffOn,
    String note,
    String takenBack,
    List<ReportedFigure> figures) {

  SourceFact {
    figures = List.copyOf(figures);
  }

  boolean counts() {
    return takenBack == null;
  }

  /** The measures it has figures of, in the order in which they were recorded. */
  List<String> measures() {
    return figures.stream().map(figure -> figure.key().measure()).distinct().toList();
  }

  Optional<ReportedFigure> figure(String measure, FigurePart part) {
    return figures.stream()
        .filter(one -> one.key().measure().equals(measure) && one.key().part() == part)
        .findFirst();
  }
}
