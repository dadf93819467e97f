package org.outturn.document;

import org.outturn.kernel.Texts;

/**
 * Something published elsewhere, known without a file.
 *
 * @param publisher who published it
 * @param published when, as the source states it: "2018", "May 2021"; null: not stated
 * @param foundAt where it can be found, an address or words; null: not stated
 * @param description what it is used for here; null when nothing is said
 */
public record NewReference(
    String title, String publisher, String published, String foundAt, String description) {

  NewReference checked() {
    var texts = new Texts();
    var checked =
        new NewReference(
            texts.line("title", title, "Enter the title of the document"),
            texts.line("publisher", publisher, "Enter who published it"),
            texts.optionalLine("published", published),
            texts.optionalLine("foundAt", foundAt),
            texts.optionalText("description", description));
    texts.done("invalid-document", "The document does not fit");
    return checked;
  }
}
