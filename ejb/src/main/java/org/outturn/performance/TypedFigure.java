package org.outturn.performance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.kernel.Absence;

/** Reads a figure that was typed on a page: kind, but never guessing. */
final class TypedFigure {

  static final String MESSAGE =
      "Enter a number like 12 or 1,234, or write \"not applicable\" or \"not collected\"";

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,4})?");

  private TypedFigure() {}

  /** The figure; empty when the text means nothing certain. */
  static Optional<FigureValue> read(String text) {
    var absence = Absence.said(text);
    if (absence.isPresent()) {
      return absence.map(FigureValue::absent);
    }
    var trimmed = text.strip();
    return NUMBER.matcher(trimmed).matches()
        ? Optional.of(FigureValue.of(new BigDecimal(trimmed.replace(",", ""))))
        : Optional.empty();
  }
}
