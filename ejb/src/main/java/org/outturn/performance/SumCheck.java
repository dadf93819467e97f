package org.outturn.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sum that should hold, worked out for a reviewer: the total, its parts and what lies between.
 *
 * @param code as in {@link MeasureIdentity}
 * @param gap the total less its parts; null while the total or all parts are missing
 * @param explanation the provider's words; null when there are none
 */
public record SumCheck(
    String code,
    MeasureDef total,
    FigureValue totalValue,
    List<Part> parts,
    BigDecimal gap,
    String explanation) {

  /** One part of the sum. */
  public record Part(MeasureDef measure, FigureValue value) {}

  public SumCheck {
    parts = List.copyOf(parts);
  }

  /** The sums of a KPI set with the figures of one version. */
  static List<SumCheck> of(
      KpiSet set, Map<FigureKey, FigureValue> figures, Map<String, String> explanations) {
    var checks = new ArrayList<SumCheck>();
    for (var identity : set.identities()) {
      var total = set.measure(identity.total()).orElseThrow();
      var parts =
          identity.parts().stream()
              .map(code -> set.measure(code).orElseThrow())
              .map(measure -> new Part(measure, value(figures, measure)))
              .toList();
      checks.add(
          new SumCheck(
              identity.code(),
              total,
              value(figures, total),
              parts,
              gap(value(figures, total), parts),
              explanations.get(identity.code() + " " + total.code())));
    }
    return List.copyOf(checks);
  }

  private static FigureValue value(Map<FigureKey, FigureValue> figures, MeasureDef measure) {
    return figures.getOrDefault(new FigureKey(measure.code(), FigurePart.VALUE), FigureValue.BLANK);
  }

  private static BigDecimal gap(FigureValue total, List<Part> parts) {
    var numbers = parts.stream().map(Part::value).filter(FigureValue::isNumber).toList();
    if (!total.isNumber() || numbers.isEmpty()) {
      return null;
    }
    return numbers.stream().map(FigureValue::number).reduce(total.number(), BigDecimal::subtract);
  }

  /** What lies between the total and its parts, in words; empty when it cannot be worked out. */
  public String gapWords() {
    if (gap == null) {
      return "";
    }
    if (gap.signum() == 0) {
      return "adds up";
    }
    return FigureValue.of(gap.abs()).words()
        + (gap.signum() > 0 ? " not accounted for" : " too many");
  }
}
