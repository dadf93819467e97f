package org.outturn.performance;

import java.util.List;

/**
 * A measure of a KPI set.
 *
 * @param code lower-case words joined by underscores
 * @param unit what is counted: people, cases, enquiries
 * @param better which way is better
 * @param outcome whether it is shown as an outcome, with its n and interval
 * @param required whether a return may be submitted without it
 */
public record MeasureDef(
    String code,
    String name,
    String definition,
    MeasureType type,
    String unit,
    Better better,
    boolean outcome,
    boolean required) {

  /** Which way is better. */
  public enum Better {
    HIGHER("higher"),
    LOWER("lower"),
    NEITHER("neither");

    private final String words;

    Better(String words) {
      this.words = words;
    }

    /** The word on pages. */
    public String words() {
      return words;
    }
  }

  /** The figures that a return carries for it. */
  public List<FigureKey> inputs() {
    return type == MeasureType.RATIO
        ? List.of(
            new FigureKey(code, FigurePart.NUMERATOR), new FigureKey(code, FigurePart.DENOMINATOR))
        : List.of(new FigureKey(code, FigurePart.VALUE));
  }
}
