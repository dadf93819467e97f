package org.outturn.performance;

import java.math.BigDecimal;

/**
 * What was promised for a measure and period.
 *
 * @param value in the measure's unit; percent for a ratio
 * @param tolerance how far short still counts as amber
 * @param toleranceIsPercent whether the tolerance is percent of the target or in its unit
 * @param illustrative made up for demonstration
 */
public record TargetValue(
    BigDecimal value, BigDecimal tolerance, boolean toleranceIsPercent, boolean illustrative) {

  /** The tolerance in the measure's unit. */
  public BigDecimal allowedShortfall() {
    return toleranceIsPercent ? value.multiply(tolerance).movePointLeft(2) : tolerance;
  }
}
