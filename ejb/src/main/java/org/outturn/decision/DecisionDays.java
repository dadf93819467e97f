package org.outturn.decision;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * The days of a published decision.
 *
 * @param decidedOn null: not stated
 * @param signedOn null: not stated
 * @param publishedOn null: not stated
 */
public record DecisionDays(LocalDate decidedOn, LocalDate signedOn, LocalDate publishedOn) {

  public static final DecisionDays NOT_STATED = new DecisionDays(null, null, null);

  /** Notes days that cannot follow one another. */
  void check(Texts texts) {
    texts.inOrder(
        "publishedOn",
        signedOn == null ? decidedOn : signedOn,
        publishedOn,
        "The day of publication cannot be before the decision was taken and signed");
    texts.inOrder(
        "signedOn",
        decidedOn,
        signedOn,
        "The day of signing cannot be before the day of the decision");
  }
}
