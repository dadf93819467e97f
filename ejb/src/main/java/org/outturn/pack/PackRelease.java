package org.outturn.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.outturn.disclosure.Release;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.Reported;
import org.outturn.performance.Totals;

/**
 * Tells a release all the counts that a pack prints and all that a reader could work out from them:
 * totals, steps of totals so far, the rest of a whole, and sums between measures.
 */
final class PackRelease {

  /** What can be counted without counting people; everything else is protected. */
  private static final Set<String> NOT_PEOPLE =
      Set.of("reviews", "sessions", "events", "meetings", "visits", "days", "hours", "pounds");

  private final Release release;

  private PackRelease(Release release) {
    this.release = release;
  }

  static Release of(PackModel model) {
    var filled = new PackRelease(new Release(model.audience()));
    for (var series : model.series()) {
      series.measures().forEach(measure -> filled.measure(series, measure));
      filled.identities(series);
      series.sources().stream()
          .filter(SourceFact::counts)
          .flatMap(source -> source.figures().stream())
          .filter(figure -> figure.value().isNumber())
          .forEach(figure -> filled.release.printed(id(figure), figure.value().number(), true));
    }
    return filled.release;
  }

  private static String id(ReportedFigure figure) {
    return figure.figureId().toString();
  }

  private void measure(Series series, MeasureDef measure) {
    for (var part : FigurePart.values()) {
      for (var period : series.periods()) {
        series
            .figure(period, measure.code(), part)
            .filter(figure -> figure.value().isNumber())
            .ifPresent(
                figure ->
                    release.printed(id(figure), figure.value().number(), open(measure, period)));
      }
    }
    switch (measure.type()) {
      case CUMULATIVE -> steps(series, measure);
      case RATIO -> rests(series, measure);
      default -> {
        // Caseloads and different people have no steps; a flow's parts are its figures.
      }
    }
    totals(series, measure);
  }

  private static boolean open(MeasureDef measure, PackPeriod period) {
    return NOT_PEOPLE.contains(measure.unit()) || period.published() != null;
  }

  private static boolean allOpen(Series series, MeasureDef measure) {
    return series.reporting(measure).stream().allMatch(period -> open(measure, period));
  }

  private void steps(Series series, MeasureDef measure) {
    PackPeriod before = null;
    for (var period : series.reporting(measure)) {
      if (before != null) {
        var first = series.figure(before, measure.code(), FigurePart.VALUE).orElseThrow();
        var second = series.figure(period, measure.code(), FigurePart.VALUE).orElseThrow();
        var step = "step " + first.id() + " " + second.id();
        release.implied(
            step,
            second.value().number().subtract(first.value().number()),
            open(measure, before) && open(measure, period));
        release.sum(id(second), List.of(id(first), step));
      }
      before = period;
    }
  }

  private void rests(Series series, MeasureDef measure) {
    for (var period : series.reporting(measure)) {
      var some = series.figure(period, measure.code(), FigurePart.NUMERATOR).orElseThrow();
      var all = series.figure(period, measure.code(), FigurePart.DENOMINATOR).orElseThrow();
      rest(id(some), some.value().number(), id(all), all.value().number(), open(measure, period));
    }
  }

  private void rest(String some, BigDecimal part, String all, BigDecimal whole, boolean open) {
    var rest = "rest of " + some + " " + all;
    release.implied(rest, whole.subtract(part), open);
    release.sum(all, List.of(some, rest));
  }

  private void totals(Series series, MeasureDef measure) {
    var open = allOpen(series, measure);
    if (measure.type() == MeasureType.RATIO) {
      var some = series.reported(measure, FigurePart.NUMERATOR);
      var all = series.reported(measure, FigurePart.DENOMINATOR);
      if (!some.isEmpty()) {
        var part = total(some, open);
        var whole = total(all, open);
        rest(part, Totals.sum(some), whole, Totals.sum(all), open);
      }
    } else {
      var reported = series.reported(measure, FigurePart.VALUE);
      Totals.of(measure.type(), reported).ifPresent(total -> total(total, reported, open));
    }
  }

  private String total(List<Reported> figures, boolean open) {
    var total =
        new Totals.Total(
            FigureId.sum(figures.stream().map(Reported::key).toList()), Totals.sum(figures));
    total(total, figures, open);
    return total.id().toString();
  }

  private void total(Totals.Total total, List<Reported> figures, boolean open) {
    var id = total.id().toString();
    release.printed(id, total.value(), open);
    var parts =
        total.id().kind() == FigureId.Kind.SUM
            ? figures
            : figures.subList(figures.size() - 1, figures.size());
    release.sum(id, parts.stream().map(part -> String.valueOf(part.key())).toList());
  }

  /** A sum between measures gives something away only where it holds. */
  private void identities(Series series) {
    for (var identity : series.identities()) {
      for (var period : series.periods()) {
        var whole = series.figure(period, identity.total(), FigurePart.VALUE);
        var parts =
            identity.parts().stream()
                .flatMap(part -> series.figure(period, part, FigurePart.VALUE).stream())
                .filter(figure -> figure.value().isNumber())
                .toList();
        if (whole.isPresent()
            && whole.get().value().isNumber()
            && parts.size() == identity.parts().size()
            && sum(parts).compareTo(whole.get().value().number()) == 0) {
          release.sum(id(whole.get()), parts.stream().map(PackRelease::id).toList());
        }
      }
    }
  }

  private static BigDecimal sum(List<ReportedFigure> figures) {
    return figures.stream()
        .map(figure -> figure.value().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
