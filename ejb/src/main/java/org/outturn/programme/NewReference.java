package org.outturn.programme;

import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/** What is said of research. */
public record NewReference(
    String title, String publisher, PartialDate publishedOn, String finding, String source) {

  NewReference checked() {
    var texts = new Texts();
    var fine =
        new NewReference(
            texts.line("title", title, "Enter the title of the research"),
            texts.line("publisher", publisher, "Enter who published it"),
            publishedOn,
            texts.optionalText("finding", finding),
            texts.line("source", source, "Enter the document that refers to it"));
    texts.done("reference-invalid", "The research cannot be saved as it is");
    return fine;
  }
}
