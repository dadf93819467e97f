package org.outturn.grant;

import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;

/**
 * What a funder gives, to be recorded.
 *
 * @param funder the funder's slug
 * @param amount null: not stated
 * @param additional whether it comes on top of what the papers give as the whole programme
 * @param source the document and section that says so; null when it is agreed here
 */
public record NewFunding(
    String funder,
    FundingKind kind,
    Money amount,
    boolean additional,
    String note,
    String source,
    boolean illustrative) {

  NewFunding checked() {
    var texts = new Texts();
    var slug = texts.line("funder", funder, "Choose the funder");
    texts.needed("kind", kind, "Choose cash or in kind");
    Sums.positive(texts, "amount", amount, "The amount");
    var words = texts.optionalText("note", note);
    var says = texts.optionalLine("source", source);
    texts.done("funding-invalid", "The funding cannot be recorded as it is");
    return new NewFunding(slug, kind, amount, additional, words, says, illustrative);
  }
}
