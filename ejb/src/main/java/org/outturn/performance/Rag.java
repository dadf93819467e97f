package org.outturn.performance;

import java.math.BigDecimal;
import org.outturn.performance.MeasureDef.Better;

/**
 * A rating against a target, always shown in words beside its colour. There are no universal
 * thresholds: the tolerance belongs to the target.
 */
public enum Rag {
  GREEN("Green", "meets the target"),
  AMBER("Amber", "within tolerance of the target"),
  RED("Red", "outside tolerance of the target"),
  NONE("Not rated", "no target or no figure");

  private final String words;
  private final String meaning;

  Rag(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  /**
   * Rates a figure.
   *
   * @param target null: none was set
   * @param actual null: none was reported
   */
  public static Rag of(Better better, TargetValue target, BigDecimal actual) {
    if (target == null || actual == null || better == Better.NEITHER) {
      return NONE;
    }
    var shortfall =
        better == Better.HIGHER ? target.value().subtract(actual) : actual.subtract(target.value());
    if (shortfall.signum() <= 0) {
      return GREEN;
    }
    return shortfall.compareTo(target.allowedShortfall()) <= 0 ? AMBER : RED;
  }
}
