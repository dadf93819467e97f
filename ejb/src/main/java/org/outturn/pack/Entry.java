package org.outturn.pack;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.disclosure.SuppressedCount;
import org.outturn.kernel.Absence;

/**
 * A figure on its way into a cell: a number, a hidden count, or why there is none.
 *
 * @param absence null unless the figure is missing
 */
record Entry(SuppressedCount count, Absence absence, Origin origin) {

  Optional<BigDecimal> number() {
    return absence == null ? count.value() : Optional.empty();
  }

  /** What stands in the cell when there is no number. */
  String words() {
    if (absence == null) {
      return SuppressedCount.WORDS;
    }
    return absence == Absence.BLANK ? "left blank" : absence.words();
  }
}
