package org.outturn.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Some of many: a percentage that always carries its n.
 *
 * @param part how many
 * @param whole of how many; more than zero
 */
public record Proportion(long part, long whole) {

  private static final double Z = 1.959963984540054;

  public Proportion {
    if (whole <= 0 || part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + " is not a proportion");
    }
  }

  /** The percentage, rounded half up to one decimal place. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /**
   * The 95% Wilson score interval, in percent to one decimal place. It holds for any n and at zero
   * (the method that OHID prefers for proportions).
   */
  public Interval wilson() {
    var n = (double) whole;
    var p = part / n;
    var z2 = Z * Z;
    var centre = p + z2 / (2 * n);
    var margin = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    var scale = 1 + z2 / n;
    return new Interval(
        percent(Math.max(0, (centre - margin) / scale)),
        percent(Math.min(1, (centre + margin) / scale)));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
  }

  /** "11 of 15". */
  @Override
  public String toString() {
    return part + " of " + whole;
  }

  /**
   * A confidence interval in percent.
   *
   * @param low the lower limit
   * @param high the upper limit
   */
  public record Interval(BigDecimal low, BigDecimal high) {

    /** "56.6% to 87.3%". */
    @Override
    public String toString() {
      return low + "% to " + high + "%";
    }
  }
}
