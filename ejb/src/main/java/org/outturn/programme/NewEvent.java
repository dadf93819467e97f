package org.outturn.programme;

import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/** What is said of an event. */
public record NewEvent(
    String title,
    PartialDate happenedOn,
    PartialDate publishedOn,
    String place,
    String detail,
    String source) {

  NewEvent checked() {
    var texts = new Texts();
    var heading = texts.line("title", title, "Enter what happened");
    texts.needed("happenedOn", happenedOn, "Enter when it happened, as far as it is stated");
    var fine =
        new NewEvent(
            heading,
            happenedOn,
            publishedOn,
            texts.optionalLine("place", place),
            texts.optionalText("detail", detail),
            texts.line("source", source, "Enter the document that says so"));
    texts.done("event-invalid", "The event cannot be saved as it is");
    return fine;
  }
}
