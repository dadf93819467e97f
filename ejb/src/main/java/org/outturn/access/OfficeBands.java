package org.outturn.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.kernel.Money;

/** The sums that a body's limits step up by. */
final class OfficeBands {

  private static final int MOST = 8;

  private OfficeBands() {}

  static boolean rising(List<Money> ceilings) {
    return ceilings != null
        && !ceilings.isEmpty()
        && ceilings.size() <= MOST
        && ceilings.get(0).compareTo(Money.ZERO) > 0
        && IntStream.range(1, ceilings.size())
            .allMatch(i -> ceilings.get(i).compareTo(ceilings.get(i - 1)) > 0);
  }

  /** What a limit can be, besides being none at all (nothing) and without limit. */
  static List<Money> steps(List<Money> bands) {
    return Stream.concat(Stream.of(Money.ZERO), bands.stream()).toList();
  }

  static String words(List<Money> bands) {
    return bands.stream().map(Money::toString).collect(Collectors.joining(", "))
        + ", none or without limit";
  }
}
