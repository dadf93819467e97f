package org.outturn.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.performance.FigureRecords.Found;

/**
 * Works a derived figure out again from what its id says it is made from. An id that mixes measures
 * or grants, or that the type of its measure does not allow, names no figure.
 */
final class Derivation {

  private Derivation() {}

  static Optional<FigureView> of(FigureId id, List<Found> madeFrom) {
    if (!ofOneKind(madeFrom)) {
      return Optional.empty();
    }
    var some = madeFrom.subList(0, id.parts().size());
    var all = madeFrom.subList(id.parts().size(), madeFrom.size());
    return value(id, some, all).map(value -> view(id, value, madeFrom));
  }

  private static boolean ofOneKind(List<Found> figures) {
    var first = figures.get(0);
    return figures.stream()
        .allMatch(
            one ->
                one.view().measure().equals(first.view().measure())
                    && one.view().grant().equals(first.view().grant())
                    && one.type() == first.type()
                    && one.view().value() != null);
  }

  private static Optional<BigDecimal> value(FigureId id, List<Found> some, List<Found> all) {
    var type = some.get(0).type();
    return switch (id.kind()) {
      case SUM ->
          (type == MeasureType.FLOW && are(some, "VALUE"))
                  || (type == MeasureType.RATIO
                      && (are(some, "NUMERATOR") || are(some, "DENOMINATOR")))
              ? Optional.of(Totals.sum(reported(some)))
              : Optional.empty();
      case LATEST ->
          type == MeasureType.STOCK || type == MeasureType.CUMULATIVE
              ? some.stream().max(Figures.IN_TIME).map(one -> one.view().value())
              : Optional.empty();
      case PERCENT ->
          are(some, "NUMERATOR") && are(all, "DENOMINATOR")
              ? Totals.percent(reported(some), reported(all)).map(Totals.Total::value)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean are(List<Found> figures, String part) {
    return figures.stream().allMatch(one -> one.view().part().equals(part));
  }

  private static List<Reported> reported(List<Found> figures) {
    return figures.stream().map(one -> new Reported(one.key(), one.view().value())).toList();
  }

  private static FigureView view(FigureId id, BigDecimal value, List<Found> madeFrom) {
    var first = madeFrom.get(0).view();
    return new FigureView(
        id.toString(),
        first.grant(),
        null,
        null,
        first.measure(),
        first.measureName(),
        id.kind().name(),
        value,
        null,
        null,
        null,
        "DERIVED",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        madeFrom.stream().anyMatch(one -> one.view().illustrative()),
        madeFrom.stream().anyMatch(one -> one.view().ourArithmetic()),
        null,
        Totals.rule(madeFrom.get(0).type()),
        madeFrom.stream().map(Found::view).toList());
  }
}
