package org.outturn.grant;

import org.outturn.kernel.Texts;

/**
 * A milestone to plan.
 *
 * @param source the document and section that sets it
 */
public record NewMilestone(String code, MilestoneFacts facts, String source) {

  private static final String CODE = "[A-Z]{1,3}[0-9]{1,3}";

  /** The same without space around its texts, when it can be planned. */
  public NewMilestone checked() {
    var texts = new Texts();
    texts.unless(
        code != null && code.matches(CODE), "code", "Enter a code of letters and digits, like M1");
    var checked =
        new NewMilestone(
            code,
            facts.checked(texts),
            texts.line("source", source, "Enter the document and section that sets the milestone"));
    texts.done("milestone-invalid", "The milestone cannot be planned as it is");
    return checked;
  }
}
