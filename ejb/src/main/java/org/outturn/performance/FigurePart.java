package org.outturn.performance;

import java.util.Locale;

/** Which part of a measure a figure is: most have one value, a ratio has two parts. */
public enum FigurePart {
  VALUE,
  NUMERATOR,
  DENOMINATOR,
  /** A percentage as an outside source published it; returns never carry one. */
  PERCENT;

  /** The last word of the input's defined name: {@code kpi.<measure>.value}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
