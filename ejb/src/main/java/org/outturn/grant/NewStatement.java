package org.outturn.grant;

import org.outturn.kernel.Texts;

/**
 * Something to be said about a grant.
 *
 * @param source the document and section that says so; null when it is agreed here
 */
public record NewStatement(StatementKind kind, String words, String source, boolean illustrative) {

  NewStatement checked() {
    var texts = new Texts();
    texts.needed("kind", kind, "Choose what this is about");
    var said = texts.text("words", words, "Enter what is said");
    var says = texts.optionalLine("source", source);
    texts.done("statement-invalid", "This cannot be recorded as it is");
    return new NewStatement(kind, said, says, illustrative);
  }
}
