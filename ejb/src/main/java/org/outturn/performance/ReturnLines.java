package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.performance.ReturnLine.TrendPoint;

/** Puts beside each measure of a return its figures, the period before, the target, the trend. */
@Dependent
class ReturnLines {

  @Inject Trends trends;

  /**
   * @param before the figures of the period before
   */
  List<ReturnLine> of(
      ReturnScope scope,
      KpiSet set,
      Map<FigureKey, Figure> figures,
      Map<String, String> texts,
      Map<FigureKey, FigureValue> before) {
    var targets = trends.targets(scope);
    var series = trends.before(scope);
    return set.measures().stream()
        .map(
            measure ->
                line(
                    measure,
                    parts(measure, figures),
                    parts(measure, before),
                    targets.get(measure.code()),
                    texts.get("kpi." + measure.code()),
                    series.getOrDefault(measure.code(), List.of()),
                    scope))
        .toList();
  }

  private static <T> Map<FigurePart, T> parts(MeasureDef measure, Map<FigureKey, T> of) {
    var parts = new HashMap<FigurePart, T>();
    for (var key : measure.inputs()) {
      Optional.ofNullable(of.get(key)).ifPresent(one -> parts.put(key.part(), one));
    }
    return parts;
  }

  /** The line, its own figure the last point of its trend. */
  private static ReturnLine line(
      MeasureDef measure,
      Map<FigurePart, Figure> figures,
      Map<FigurePart, FigureValue> previous,
      TargetValue target,
      String comment,
      List<TrendPoint> series,
      ReturnScope scope) {
    var line = new ReturnLine(measure, figures, previous, target, List.of(), comment);
    var points = new ArrayList<>(series);
    points.add(new TrendPoint(scope.period().code(), line.actual()));
    return new ReturnLine(measure, figures, previous, target, points, comment);
  }
}
