package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Texts;

/**
 * What a condition is to say from a day on.
 *
 * @param effectiveFrom null: from today on
 * @param target in words; null: not stated
 * @param dueOn null: not stated
 * @param reason why it changes
 */
public record ConditionChange(
    LocalDate effectiveFrom,
    String title,
    String requirement,
    String target,
    LocalDate dueOn,
    boolean beforePayment,
    String reason) {

  /**
   * The same without space around its texts, when the condition can be changed so.
   *
   * @param latest the day from which the change before this holds; null when there is none
   */
  ConditionChange checked(LocalDate today, LocalDate latest) {
    var texts = new Texts();
    var from = effectiveFrom == null ? today : effectiveFrom;
    var checked =
        new ConditionChange(
            from,
            texts.line("title", title, "Enter the title of the condition"),
            texts.text("requirement", requirement, "Enter what the condition requires"),
            texts.optionalText("target", target),
            dueOn,
            beforePayment,
            texts.text("reason", reason, "Enter why the condition changes"));
    if (latest != null) {
      texts.inOrder(
          "effectiveFrom",
          latest,
          from,
          "The last change holds from " + Dates.day(latest) + ": enter that day or a later one");
    }
    texts.done("condition-invalid", "The condition cannot be changed so");
    return checked;
  }
}
