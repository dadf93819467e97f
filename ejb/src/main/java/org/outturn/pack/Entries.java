package org.outturn.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.disclosure.Release;
import org.outturn.disclosure.SuppressedCount;
import org.outturn.performance.FigureId;
import org.outturn.performance.FigurePart;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.Rag;
import org.outturn.performance.Reported;
import org.outturn.performance.Totals;

/** Makes the entries of a pack: each figure with its origin, hidden where the release hides it. */
final class Entries {

  private final PackModel model;
  private final Release release;

  Entries(PackModel model) {
    this.model = model;
    this.release = PackRelease.of(model);
  }

  /** A figure of a period's accepted return. */
  Optional<Entry> reported(Series series, PackPeriod period, MeasureDef measure, FigurePart part) {
    return series
        .figure(period, measure.code(), part)
        .map(
            figure ->
                entry(
                    figure,
                    new Origin(
                        figure.figureId(),
                        series.grant().reference(),
                        period.period().code(),
                        measure.name(),
                        words(part),
                        how(figure.origin()),
                        period.accepted().version(),
                        figure.sheet(),
                        figure.cell(),
                        figure.sha256(),
                        null,
                        null,
                        null,
                        model.acceptor(period.accepted(), series.grant()),
                        period.accepted().at(),
                        period.illustrative(),
                        figure.ourArithmetic(),
                        period.published() == null ? null : "Public: " + period.published())));
  }

  /** A figure of an outside source. */
  Optional<Entry> stated(Series series, SourceFact source, String measure, FigurePart part) {
    return source
        .figure(measure, part)
        .map(
            figure ->
                entry(
                    figure,
                    new Origin(
                        figure.figureId(),
                        series.grant().reference(),
                        null,
                        name(series, measure),
                        words(part),
                        how(figure.origin()),
                        null,
                        null,
                        null,
                        null,
                        source.document() + ", " + source.publisher(),
                        figure.section() == null ? source.section() : figure.section(),
                        source.cutOffOn(),
                        null,
                        null,
                        false,
                        figure.ourArithmetic(),
                        figure.note())));
  }

  static String name(Series series, String measure) {
    return series.measure(measure).map(MeasureDef::name).orElse(measure);
  }

  private Entry entry(ReportedFigure figure, Origin origin) {
    if (!figure.value().isNumber()) {
      return new Entry(SuppressedCount.hidden(), figure.value().absence(), origin);
    }
    var count = release.count(figure.figureId().toString(), figure.value().number());
    return new Entry(count, null, origin);
  }

  /** The percentage of a period's two parts, worked out here. */
  Optional<Entry> percent(Series series, PackPeriod period, MeasureDef measure) {
    if (!series.reporting(measure).contains(period)) {
      return Optional.empty();
    }
    var some = one(series.figure(period, measure.code(), FigurePart.NUMERATOR));
    var all = one(series.figure(period, measure.code(), FigurePart.DENOMINATOR));
    return Totals.percent(some, all)
        .map(total -> percent(series, measure, total, period.period().code()));
  }

  private static List<Reported> one(Optional<ReportedFigure> figure) {
    return figure.stream().map(one -> new Reported(one.id(), one.value().number())).toList();
  }

  private Entry percent(Series series, MeasureDef measure, Totals.Total total, String period) {
    var id = total.id();
    var on = new ArrayList<>(List.of(sumOf(id.parts()), sumOf(id.of())));
    if (id.parts().size() == 1) {
      id.madeFrom().forEach(key -> on.add(String.valueOf(key)));
    }
    return new Entry(
        release.dependent(total.value(), on),
        null,
        Origin.of(
                id, series.grant().reference(), period, measure.name(), "Percentage", "Worked out")
            .illustrative(series.illustrative(id.madeFrom())));
  }

  private static String sumOf(List<Long> keys) {
    return FigureId.sum(keys).toString();
  }

  /** The total of a measure with one figure a period, where its type allows one. */
  Optional<Entry> total(Series series, MeasureDef measure) {
    var reported = series.reported(measure, FigurePart.VALUE);
    return Totals.of(measure.type(), reported)
        .map(total -> worked(series, measure, total.id(), total.value(), "Total"));
  }

  /** All numerators, or all denominators, of a percentage. */
  Optional<Entry> total(Series series, MeasureDef measure, FigurePart part) {
    var reported = series.reported(measure, part);
    if (reported.isEmpty()) {
      return Optional.empty();
    }
    var id = FigureId.sum(reported.stream().map(Reported::key).toList());
    return Optional.of(worked(series, measure, id, Totals.sum(reported), words(part)));
  }

  /** All numerators of all denominators. */
  Optional<Entry> totalPercent(Series series, MeasureDef measure) {
    return Totals.percent(
            series.reported(measure, FigurePart.NUMERATOR),
            series.reported(measure, FigurePart.DENOMINATOR))
        .map(total -> percent(series, measure, total, null));
  }

  private Entry worked(
      Series series, MeasureDef measure, FigureId id, BigDecimal value, String part) {
    return new Entry(
        release.count(id.toString(), value),
        null,
        Origin.of(id, series.grant().reference(), null, measure.name(), part, "Worked out")
            .illustrative(series.illustrative(id.madeFrom())));
  }

  /** What was promised for a period. */
  Optional<Entry> target(Series series, PackPeriod period, MeasureDef measure) {
    return series
        .target(period, measure.code())
        .map(
            target ->
                plain(
                    target.value().value(),
                    Origin.of(
                            FigureId.promised(FigureId.Kind.TARGET, target.id()),
                            series.grant().reference(),
                            period.period().code(),
                            measure.name(),
                            "Target",
                            "Agreed")
                        .illustrative(target.value().illustrative())));
  }

  /** A number about no people, such as money or a target. */
  Entry plain(BigDecimal value, Origin origin) {
    return new Entry(release.dependent(value, List.of()), null, origin);
  }

  /** What is worked out from other entries, hidden with any of them. */
  Entry dependent(BigDecimal value, Origin origin, Entry... on) {
    for (var entry : on) {
      if (entry.absence() == null && entry.count().isHidden()) {
        return new Entry(SuppressedCount.hidden(), null, origin);
      }
    }
    return plain(value, origin);
  }

  /** The rating of a period in words; hidden with its figure. */
  String rating(Series series, PackPeriod period, MeasureDef measure) {
    var target = series.target(period, measure.code()).map(TargetFact::value).orElse(null);
    if (target == null) {
      return Rag.NONE.words();
    }
    var entry =
        measure.type() == MeasureType.RATIO
            ? percent(series, period, measure)
            : reported(series, period, measure, FigurePart.VALUE);
    if (entry.isPresent() && entry.get().absence() == null && entry.get().count().isHidden()) {
      return SuppressedCount.WORDS;
    }
    return Rag.of(measure.better(), target, entry.flatMap(Entry::number).orElse(null)).words();
  }

  /** A whole percentage out of a fraction's parts, as shares are printed. */
  static BigDecimal share(BigDecimal some, BigDecimal all) {
    return some.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP);
  }

  static String words(FigurePart part) {
    return switch (part) {
      case VALUE -> "Value";
      case NUMERATOR -> "Number";
      case DENOMINATOR -> "Of";
      case PERCENT -> "Percentage";
    };
  }

  private static String how(String origin) {
    return switch (origin) {
      case "WORKBOOK" -> "Read from the return's workbook";
      case "PAGE" -> "Typed on the return's page";
      case "EVIDENCE" -> "Recorded from an outside source";
      default -> "Imported";
    };
  }
}
