package org.outturn.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * One measure of a return as it is shown to a provider or reviewer.
 *
 * @param figures what is reported, by part; missing parts are blank
 * @param previous what was reported for the period before, by part
 * @param target null: none was set
 * @param trend earlier periods and this one, oldest first
 * @param comment the provider's words; null when there are none
 */
public record ReturnLine(
    MeasureDef measure,
    Map<FigurePart, Figure> figures,
    Map<FigurePart, FigureValue> previous,
    TargetValue target,
    List<TrendPoint> trend,
    String comment) {

  /** A period's figure in a trend; null when there was none. */
  public record TrendPoint(String period, BigDecimal value) {}

  public ReturnLine {
    figures = Map.copyOf(figures);
    previous = Map.copyOf(previous);
    trend = List.copyOf(trend);
  }

  public FigureValue value(FigurePart part) {
    var figure = figures.get(part);
    return figure == null ? FigureValue.BLANK : figure.value();
  }

  /**
   * The number that is held against the target: the value, or a ratio's percentage; may be null.
   */
  public BigDecimal actual() {
    return measure.type() == MeasureType.RATIO
        ? percent(value(FigurePart.NUMERATOR), value(FigurePart.DENOMINATOR))
        : value(FigurePart.VALUE).number();
  }

  static BigDecimal percent(FigureValue numerator, FigureValue denominator) {
    if (!numerator.isNumber() || !denominator.isNumber() || denominator.number().signum() == 0) {
      return null;
    }
    return numerator
        .number()
        .movePointRight(2)
        .divide(denominator.number(), 1, RoundingMode.HALF_UP);
  }

  /** Actual less target; null without either. */
  public BigDecimal variance() {
    return target == null || actual() == null ? null : actual().subtract(target.value());
  }

  public Rag rag() {
    return Rag.of(measure.better(), target, actual());
  }

  /** What is reported, in words: "641", "11 of 15 people (73.3%)", "not collected". */
  public String actualWords() {
    return words(
        value(FigurePart.VALUE), value(FigurePart.NUMERATOR), value(FigurePart.DENOMINATOR));
  }

  /** What was reported for the period before, in the same words. */
  public String previousWords() {
    return words(
        previous.getOrDefault(FigurePart.VALUE, FigureValue.BLANK),
        previous.getOrDefault(FigurePart.NUMERATOR, FigureValue.BLANK),
        previous.getOrDefault(FigurePart.DENOMINATOR, FigureValue.BLANK));
  }

  private String words(FigureValue value, FigureValue numerator, FigureValue denominator) {
    if (measure.type() != MeasureType.RATIO) {
      return value.words();
    }
    if (!numerator.isNumber() || !denominator.isNumber()) {
      return numerator.words();
    }
    var percent = percent(numerator, denominator);
    return numerator.words()
        + " of "
        + denominator.words()
        + " "
        + measure.unit()
        + (percent == null ? "" : " (" + percent + "%)");
  }

  /** The target in words; empty without one. */
  public String targetWords() {
    if (target == null) {
      return "";
    }
    return FigureValue.of(target.value()).words()
        + (measure.type() == MeasureType.RATIO ? "%" : "");
  }

  /** The variance in words, with its sign; empty without one. */
  public String varianceWords() {
    var variance = variance();
    if (variance == null) {
      return "";
    }
    var sign = variance.signum() > 0 ? "+" : "";
    return sign
        + FigureValue.of(variance).words()
        + (measure.type() == MeasureType.RATIO ? " points" : "");
  }
}
