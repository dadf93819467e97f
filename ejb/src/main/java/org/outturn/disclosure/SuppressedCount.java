package org.outturn.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count on its way out of the house. A hidden one no longer holds its number, so that nothing
 * after it can print it by mistake.
 */
public final class SuppressedCount {

  /** What stands where a count is hidden. */
  public static final String WORDS = "hidden to protect people";

  private static final SuppressedCount HIDDEN = new SuppressedCount(null);

  private final BigDecimal value;

  private SuppressedCount(BigDecimal value) {
    this.value = value;
  }

  /** A count that may be shown: large enough, already public, or not for publication. */
  static SuppressedCount shown(BigDecimal value) {
    return new SuppressedCount(value);
  }

  /** A count that may not be shown. */
  public static SuppressedCount hidden() {
    return HIDDEN;
  }

  public boolean isHidden() {
    return value == null;
  }

  /** The count, unless it is hidden. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(value);
  }

  @Override
  public String toString() {
    return isHidden() ? WORDS : value.toPlainString();
  }
}
