package org.outturn.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up the figures of a measure over time by the rule of its type, or refuses to. */
public final class Totals {

  private Totals() {}

  /**
   * A figure worked out from others.
   *
   * @param id says from which
   */
  public record Total(FigureId id, BigDecimal value) {}

  /**
   * The total of a measure with one figure a period.
   *
   * @param inOrder its figures, in the order of their periods, without those that are missing
   * @return empty when the type allows no total, or there is nothing to add
   */
  public static Optional<Total> of(MeasureType type, List<Reported> inOrder) {
    if (inOrder.isEmpty()) {
      return Optional.empty();
    }
    var keys = inOrder.stream().map(Reported::key).toList();
    return switch (type) {
      case FLOW -> Optional.of(new Total(FigureId.sum(keys), sum(inOrder)));
      case STOCK, CUMULATIVE ->
          Optional.of(new Total(FigureId.latest(keys), inOrder.get(inOrder.size() - 1).value()));
      case DISTINCT_PEOPLE, RATIO -> Optional.empty();
    };
  }

  /**
   * All numerators of all denominators, in percent to one decimal place; percentages are never
   * averaged. Empty when nothing was reported or all denominators are zero.
   *
   * @param numerators in the order of their periods, each with its denominator
   */
  public static Optional<Total> percent(List<Reported> numerators, List<Reported> denominators) {
    var of = sum(denominators);
    if (numerators.isEmpty() || of.signum() == 0) {
      return Optional.empty();
    }
    var percent =
        sum(numerators).multiply(BigDecimal.valueOf(100)).divide(of, 1, RoundingMode.HALF_UP);
    return Optional.of(new Total(FigureId.percent(keys(numerators), keys(denominators)), percent));
  }

  /** The sum of parts that add up: a flow's figures, a percentage's numerators. */
  public static BigDecimal sum(List<Reported> figures) {
    return figures.stream().map(Reported::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Long> keys(List<Reported> figures) {
    return new ArrayList<>(figures.stream().map(Reported::key).toList());
  }

  /** How a total comes about, in words for pages and packs. */
  public static String rule(MeasureType type) {
    return switch (type) {
      case FLOW -> "The quarters added up";
      case STOCK -> "The latest: a caseload is never added up";
      case CUMULATIVE -> "The latest: each is a total so far";
      case DISTINCT_PEOPLE -> "No total: the same person may be counted in several quarters";
      case RATIO -> "All quarters taken together: percentages are never averaged";
    };
  }
}
