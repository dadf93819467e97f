package org.outturn.performance;

import java.util.Locale;
import java.util.Optional;

/** Names one figure within a return. */
public record FigureKey(String measure, FigurePart part) {

  /** The defined name of its cell: {@code kpi.enquiries.value}. */
  public String inputName() {
    return "kpi." + measure + "." + part.word();
  }

  /** The figure that an input name stands for; empty for comments and text. */
  public static Optional<FigureKey> ofInput(String name) {
    var words = name.split("\\.", -1);
    if (words.length != 3 || !"kpi".equals(words[0])) {
      return Optional.empty();
    }
    return switch (words[2].toUpperCase(Locale.ROOT)) {
      case "VALUE" -> Optional.of(new FigureKey(words[1], FigurePart.VALUE));
      case "NUMERATOR" -> Optional.of(new FigureKey(words[1], FigurePart.NUMERATOR));
      case "DENOMINATOR" -> Optional.of(new FigureKey(words[1], FigurePart.DENOMINATOR));
      default -> Optional.empty();
    };
  }
}
