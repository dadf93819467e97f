package org.outturn.performance;

/** How the figures of a measure behave over time, which decides how they may be totalled. */
public enum MeasureType {
  /** Happenings in the period; periods add up. */
  FLOW("count in the quarter"),
  /** A caseload on the last day; the latest stands and nothing is ever summed. */
  STOCK("caseload on the last day"),
  /** Different people; periods overlap, so they are never summed. */
  DISTINCT_PEOPLE("different people"),
  /** A total since the grant began; the latest stands and it does not fall without a correction. */
  CUMULATIVE("total so far"),
  /** A numerator of a denominator; parts are summed, percentages never averaged. */
  RATIO("percentage");

  private final String words;

  MeasureType(String words) {
    this.words = words;
  }

  /** The words on pages and in workbooks. */
  public String words() {
    return words;
  }
}
