package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.Totals;

/** The lines of the Performance sheet: what was reported, what was promised, how it rates. */
final class PerformanceLines {

  private static final Styled NONE = new Styled("–", Look.WORD);

  /** A measure in a period of a series. */
  record Place(Series series, PackPeriod period, MeasureDef measure) {}

  /**
   * A line of the table.
   *
   * @param kind what the line holds: Reported, Number, Of, Percentage, Target or Rating
   * @param cells one for each column between the first and the total
   */
  record Line(String measure, String kind, List<Object> cells, Object total, String rule) {

    Line {
      cells = List.copyOf(cells);
    }

    /** The numbers that can be drawn; hidden ones make a line undrawable. */
    long numbers() {
      return entries().stream().filter(entry -> entry.number().isPresent()).count();
    }

    boolean hidesAny() {
      return entries().stream()
          .anyMatch(entry -> entry.absence() == null && entry.count().isHidden());
    }

    private List<Entry> entries() {
      return cells.stream()
          .map(cell -> cell instanceof Styled styled ? styled.value() : cell)
          .filter(Entry.class::isInstance)
          .map(Entry.class::cast)
          .toList();
    }
  }

  private final Entries entries;

  PerformanceLines(Entries entries) {
    this.entries = entries;
  }

  /**
   * @param places one for each column; empty where the measure has none
   * @param own the series that is totalled
   */
  List<Line> of(MeasureDef measure, List<Optional<Place>> places, Series own) {
    var lines = new ArrayList<Line>();
    var ratio = measure.type() == MeasureType.RATIO;
    var name = measure.name() + "\n" + SummarySheet.words(measure);
    if (ratio) {
      lines.add(
          line(name, "Number", places, figure(FigurePart.NUMERATOR), Look.COUNT)
              .apply(entries.total(own, measure, FigurePart.NUMERATOR), ""));
      lines.add(
          line("", "Of", places, figure(FigurePart.DENOMINATOR), Look.COUNT)
              .apply(entries.total(own, measure, FigurePart.DENOMINATOR), ""));
      lines.add(
          line("", "Percentage", places, this::percent, Look.PERCENT)
              .apply(entries.totalPercent(own, measure), Totals.rule(measure.type())));
    } else {
      lines.add(
          line(name, "Reported", places, figure(FigurePart.VALUE), Look.COUNT)
              .apply(entries.total(own, measure), Totals.rule(measure.type())));
    }
    if (places.stream().flatMap(Optional::stream).allMatch(place -> target(place).isEmpty())) {
      return lines;
    }
    lines.add(
        line("", "Target", places, this::target, ratio ? Look.PERCENT : Look.COUNT)
            .apply(Optional.empty(), ""));
    lines.add(rating(places));
    return lines;
  }

  /** A line that still waits for its total. */
  private interface Open {
    Line apply(Optional<Entry> total, String rule);
  }

  private static Open line(
      String measure,
      String kind,
      List<Optional<Place>> places,
      Function<Place, Optional<Entry>> entry,
      Look look) {
    var cells = new ArrayList<Object>();
    for (var place : places) {
      cells.add(
          place
              .flatMap(entry)
              .map(one -> new Styled(one, look))
              .orElse(place.isPresent() ? NONE : new Styled(null, Look.TEXT)));
    }
    return (total, rule) ->
        new Line(
            measure,
            kind,
            cells,
            total.map(one -> new Styled(one, look)).orElse(new Styled(null, Look.TEXT)),
            rule);
  }

  private Function<Place, Optional<Entry>> figure(FigurePart part) {
    return place -> entries.reported(place.series(), place.period(), place.measure(), part);
  }

  private Optional<Entry> percent(Place place) {
    return entries.percent(place.series(), place.period(), place.measure());
  }

  private Optional<Entry> target(Place place) {
    return entries.target(place.series(), place.period(), place.measure());
  }

  private Line rating(List<Optional<Place>> places) {
    var cells = new ArrayList<Object>();
    for (var place : places) {
      var words =
          place.map(one -> entries.rating(one.series(), one.period(), one.measure())).orElse(null);
      cells.add(
          words == null ? new Styled(null, Look.TEXT) : new Styled(words, Look.ofRating(words)));
    }
    return new Line("", "Rating", cells, new Styled(null, Look.TEXT), "");
  }
}
