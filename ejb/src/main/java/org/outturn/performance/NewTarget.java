package org.outturn.performance;

/**
 * What is promised for a measure in a period from now on.
 *
 * @param value null: what was promised is taken back, and no target is known from now on
 * @param source the document and section that promises it; null: agreed in Outturn
 * @param reason why it changes; null for the first target of its measure and period
 */
public record NewTarget(TargetValue value, String source, String reason) {

  /** A target agreed in Outturn where none stood before. */
  public static NewTarget first(TargetValue value) {
    return new NewTarget(value, null, null);
  }
}
