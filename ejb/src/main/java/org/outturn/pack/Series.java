package org.outturn.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureIdentity;
import org.outturn.performance.MeasureType;
import org.outturn.performance.Reported;

/** The accepted figures of one grant over its periods, its targets and its outside sources. */
record Series(
    GrantFacts grant,
    List<PackPeriod> periods,
    List<MeasureDef> measures,
    List<MeasureIdentity> identities,
    Map<At, ReportedFigure> figures,
    Map<TargetAt, TargetFact> targets,
    List<SourceFact> sources) {

  /** Names a figure by its period. */
  record At(String period, FigureKey key) {}

  /** Names a target by its period. */
  record TargetAt(String period, String measure) {}

  Series {
    periods = List.copyOf(periods);
    measures = List.copyOf(measures);
    identities = List.copyOf(identities);
    figures = Map.copyOf(figures);
    targets = Map.copyOf(targets);
    sources = List.copyOf(sources);
  }

  Optional<MeasureDef> measure(String code) {
    return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
  }

  Optional<ReportedFigure> figure(PackPeriod period, String measure, FigurePart part) {
    return Optional.ofNullable(
        figures.get(new At(period.period().code(), new FigureKey(measure, part))));
  }

  Optional<TargetFact> target(PackPeriod period, String measure) {
    return Optional.ofNullable(targets.get(new TargetAt(period.period().code(), measure)));
  }

  /** The periods that have a number for this part of a measure; a percentage needs both parts. */
  List<PackPeriod> reporting(MeasureDef measure) {
    var parts =
        measure.type() == MeasureType.RATIO
            ? List.of(FigurePart.NUMERATOR, FigurePart.DENOMINATOR)
            : List.of(FigurePart.VALUE);
    return periods.stream()
        .filter(
            period ->
                parts.stream()
                    .allMatch(
                        part ->
                            figure(period, measure.code(), part)
                                .map(ReportedFigure::value)
                                .filter(FigureValue::isNumber)
                                .isPresent()))
        .toList();
  }

  /** The numbers of a part of a measure, in the order of their periods. */
  List<Reported> reported(MeasureDef measure, FigurePart part) {
    return reporting(measure).stream()
        .map(period -> figure(period, measure.code(), part).orElseThrow())
        .map(figure -> new Reported(figure.id(), figure.value().number()))
        .toList();
  }

  /** Whether any of these observations is made up for demonstration. */
  boolean illustrative(List<Long> ids) {
    return periods.stream()
        .filter(PackPeriod::illustrative)
        .anyMatch(
            period ->
                figures.entrySet().stream()
                    .anyMatch(
                        one ->
                            one.getKey().period().equals(period.period().code())
                                && ids.contains(one.getValue().id())));
  }
}
