package org.outturn.programme;

import java.math.BigDecimal;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What is said of a pledge.
 *
 * @param target how much is pledged; null: nothing is quantified
 * @param unit what the target counts; needed with one
 * @param owner who has to keep it; null: not stated
 * @param domain the number of its domain; null: not stated
 */
public record NewPledge(
    String code,
    String title,
    String detail,
    BigDecimal target,
    String unit,
    PartialDate starts,
    PartialDate ends,
    String owner,
    Integer domain,
    String source) {

  NewPledge checked() {
    var texts = new Texts();
    var named = texts.line("code", code, "Enter a code of letters and digits, like P1");
    texts.unless(
        named == null || named.matches("[A-Z]{1,3}[0-9]{1,3}"),
        "code",
        "Enter a code of letters and digits, like P1");
    var heading = texts.line("title", title, "Enter what is pledged");
    var more = texts.optionalText("detail", detail);
    Numbers.positive(texts, "target", target, "The target must be more than 0");
    var counted = texts.optionalLine("unit", unit);
    texts.unless(
        target == null || counted != null, "unit", "Enter what the target counts, like pupils");
    texts.unless(
        starts == null || ends == null || !ends.isBefore(starts),
        "ends",
        "The pledge must end on or after the day it starts");
    var holder = texts.optionalLine("owner", owner);
    var rests = texts.line("source", source, "Enter the document that says so");
    texts.done("pledge-invalid", "The pledge cannot be saved as it is");
    return new NewPledge(
        named, heading, more, target, counted, starts, ends, holder, domain, rests);
  }
}
