package org.outturn.decision;

import java.util.Locale;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Texts;

/**
 * A decision to draft, or to record as it was published.
 *
 * @param published null: a new draft
 * @param illustrative whether it is made up, which its page says
 */
public record NewDecision(
    String reference, DecisionText text, DecisionDays published, boolean illustrative) {

  public static NewDecision draft(String reference, DecisionText text) {
    return new NewDecision(reference, text, null, false);
  }

  /**
   * The decision as it is kept, but for its text.
   *
   * @throws InvalidInput with all that is wrong
   */
  NewDecision checked() {
    var texts = new Texts();
    var line = texts.line("reference", reference, "Enter a reference, such as PCD-211");
    var name = line == null ? "" : line.toUpperCase(Locale.UK);
    texts.unless(
        line == null || name.matches("[A-Z0-9]+(-[A-Z0-9]+)*"),
        "reference",
        "Write the reference in letters and digits with single hyphens between, such as PCD-211");
    texts.unless(
        line == null || !"NEW".equals(name), "reference", "Choose another reference than this");
    if (published != null) {
      published.check(texts);
    }
    texts.done("invalid-decision", "The decision is not saved");
    return new NewDecision(name, text, published, illustrative);
  }
}
