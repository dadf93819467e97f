package org.outturn.performance;

import java.math.BigDecimal;
import org.outturn.kernel.Absence;

/**
 * A number, or why there is none; exactly one of the two.
 *
 * @param number the figure
 * @param absence why it is missing
 */
public record FigureValue(BigDecimal number, Absence absence) {

  public static final FigureValue BLANK = new FigureValue(null, Absence.BLANK);

  public FigureValue {
    if ((number == null) == (absence == null)) {
      throw new IllegalArgumentException("A figure is either a number or absent");
    }
  }

  public static FigureValue of(BigDecimal number) {
    return new FigureValue(number, null);
  }

  public static FigureValue absent(Absence absence) {
    return new FigureValue(null, absence);
  }

  public boolean isNumber() {
    return number != null;
  }

  public boolean isBlank() {
    return absence == Absence.BLANK;
  }

  /** The figure as people write it: "1,234" or "not collected"; empty when blank. */
  public String words() {
    if (number == null) {
      return absence.words();
    }
    var plain = number.stripTrailingZeros();
    return String.format(java.util.Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }
}
