package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Texts;

/**
 * A condition to attach to a grant.
 *
 * @param target in words; null: not stated
 * @param dueOn null: not stated
 * @param source the document and section that sets it
 */
public record NewCondition(
    String code,
    String title,
    String requirement,
    String target,
    LocalDate dueOn,
    boolean beforePayment,
    String source) {

  private static final String CODE = "[A-Z]{1,3}[0-9]{1,3}";

  /** The same without space around its texts, when it can be attached. */
  public NewCondition checked() {
    var texts = new Texts();
    texts.unless(
        code != null && code.matches(CODE), "code", "Enter a code of letters and digits, like L1");
    var checked =
        new NewCondition(
            code,
            texts.line("title", title, "Enter the title of the condition"),
            texts.text("requirement", requirement, "Enter what the condition requires"),
            texts.optionalText("target", target),
            dueOn,
            beforePayment,
            texts.line("source", source, "Enter the document and section that sets the condition"));
    texts.done("condition-invalid", "The condition cannot be attached as it is");
    return checked;
  }
}
