package org.outturn.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rules across figures that a return is checked against, each named once. Errors stop
 * submission; warnings ask for an explanation and never reject, because the figures may be right.
 */
public final class ReturnRules {

  private final KpiSet kpiSet;
  private final Map<FigureKey, FigureValue> figures;
  private final Map<FigureKey, FigureValue> previous;
  private final List<ReturnProblem> problems = new ArrayList<>();

  private ReturnRules(
      KpiSet kpiSet, Map<FigureKey, FigureValue> figures, Map<FigureKey, FigureValue> previous) {
    this.kpiSet = kpiSet;
    this.figures = figures;
    this.previous = previous;
  }

  /**
   * Checks the figures of one return.
   *
   * @param previous the figures of the period before; empty when there is none
   * @param nil whether a nil return is declared, which needs no figures
   */
  public static List<ReturnProblem> check(
      KpiSet kpiSet,
      Map<FigureKey, FigureValue> figures,
      Map<FigureKey, FigureValue> previous,
      boolean nil) {
    var rules = new ReturnRules(kpiSet, figures, previous);
    for (var measure : kpiSet.measures()) {
      rules.numbersFit(measure);
      if (nil) {
        rules.nilMeansNothing(measure);
      } else {
        rules.requiredIsGiven(measure);
      }
      rules.partWithinWhole(measure);
      rules.totalSoFarHolds(measure);
    }
    kpiSet.identities().forEach(rules::partsMakeTheTotal);
    return List.copyOf(rules.problems);
  }

  private void numbersFit(MeasureDef measure) {
    for (var key : measure.inputs()) {
      var number = number(key);
      if (number == null) {
        continue;
      }
      if (number.signum() < 0) {
        add(measure, Severity.ERROR, "negative", words(key), "Enter 0 or more");
      } else if (number.stripTrailingZeros().scale() > 0) {
        add(
            measure,
            Severity.ERROR,
            "not-whole",
            words(key),
            "Enter a whole number: this counts " + measure.unit());
      }
    }
  }

  private void requiredIsGiven(MeasureDef measure) {
    if (measure.required() && measure.inputs().stream().allMatch(key -> value(key).isBlank())) {
      add(
          measure,
          Severity.ERROR,
          "missing",
          "",
          "Enter a number. If there were none enter 0; if it could not be counted write \"not"
              + " collected\", if it does not apply write \"not applicable\"");
    }
  }

  private void nilMeansNothing(MeasureDef measure) {
    for (var key : measure.inputs()) {
      var number = number(key);
      var something =
          number != null
              && number.signum() > 0
              && (measure.type() == MeasureType.FLOW || measure.type() == MeasureType.RATIO);
      if (something) {
        add(
            measure,
            Severity.ERROR,
            "not-nil",
            words(key),
            "A nil return says that nothing happened in the period: take the figure out, or do not"
                + " declare a nil return");
      }
    }
  }

  private void partWithinWhole(MeasureDef measure) {
    if (measure.type() != MeasureType.RATIO) {
      return;
    }
    var numerator = value(new FigureKey(measure.code(), FigurePart.NUMERATOR));
    var denominator = value(new FigureKey(measure.code(), FigurePart.DENOMINATOR));
    if (numerator.isNumber() != denominator.isNumber()) {
      add(
          measure,
          Severity.ERROR,
          "half-a-percentage",
          numerator.words() + " of " + denominator.words(),
          "Enter both how many and of how many, or neither");
    } else if (numerator.isNumber() && numerator.number().compareTo(denominator.number()) > 0) {
      add(
          measure,
          Severity.ERROR,
          "part-above-whole",
          numerator.words() + " of " + denominator.words(),
          "The first number cannot be above the second: check which is which");
    }
  }

  private void totalSoFarHolds(MeasureDef measure) {
    if (measure.type() != MeasureType.CUMULATIVE) {
      return;
    }
    var key = new FigureKey(measure.code(), FigurePart.VALUE);
    var now = number(key);
    var before = previous.getOrDefault(key, FigureValue.BLANK).number();
    if (now != null && before != null && now.compareTo(before) < 0) {
      add(
          measure,
          Severity.WARNING,
          "total-falls",
          words(key),
          "This is a total so far and was "
              + FigureValue.of(before).words()
              + " last period, so it should not fall. Mend it, or explain the correction");
    }
  }

  private void partsMakeTheTotal(MeasureIdentity identity) {
    var total = number(new FigureKey(identity.total(), FigurePart.VALUE));
    var parts =
        identity.parts().stream().map(code -> new FigureKey(code, FigurePart.VALUE)).toList();
    if (total == null || parts.stream().map(this::number).allMatch(Objects::isNull)) {
      return;
    }
    var sum =
        parts.stream()
            .map(this::number)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var gap = total.subtract(sum);
    if (gap.signum() == 0) {
      return;
    }
    var measure = kpiSet.measure(identity.total()).orElseThrow();
    var terms = parts.stream().map(this::term).collect(Collectors.joining(" + "));
    var difference = FigureValue.of(gap.abs()).words();
    add(
        measure,
        Severity.WARNING,
        identity.code(),
        FigureValue.of(total).words(),
        FigureValue.of(total).words()
            + " is not "
            + terms
            + ": "
            + difference
            + (gap.signum() > 0 ? " not accounted for" : " too many")
            + ". Mend the figures, or explain the difference");
  }

  private String term(FigureKey key) {
    var name = kpiSet.measure(key.measure()).orElseThrow().name();
    var value = value(key);
    var shown = value.isNumber() ? value.words() : value.isBlank() ? "blank" : value.words();
    return shown
        + " ("
        + name.substring(0, 1).toLowerCase(java.util.Locale.UK)
        + name.substring(1)
        + ")";
  }

  private FigureValue value(FigureKey key) {
    return figures.getOrDefault(key, FigureValue.BLANK);
  }

  private BigDecimal number(FigureKey key) {
    return value(key).number();
  }

  private String words(FigureKey key) {
    return value(key).words();
  }

  private void add(
      MeasureDef measure, Severity severity, String code, String found, String message) {
    problems.add(
        new ReturnProblem(
            severity, code, null, null, measure.code(), measure.name(), found, message));
  }
}
