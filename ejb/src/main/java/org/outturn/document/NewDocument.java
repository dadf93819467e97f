package org.outturn.document;

import org.outturn.kernel.Texts;

/**
 * What is said of a file that is added.
 *
 * @param title what people call it; null: the file's own name
 * @param description what it shows; null when nothing is said
 */
public record NewDocument(String title, String description) {

  NewDocument checked() {
    var texts = new Texts();
    var line = texts.optionalLine("title", title);
    var text = texts.optionalText("description", description);
    texts.done("invalid-document", "The document does not fit");
    return new NewDocument(line, text);
  }
}
