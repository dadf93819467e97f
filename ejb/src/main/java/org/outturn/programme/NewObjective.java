package org.outturn.programme;

import org.outturn.kernel.Texts;

/** What is said of an objective. */
public record NewObjective(
    String plan, ObjectiveKind kind, String title, String detail, String source) {

  NewObjective checked() {
    var texts = new Texts();
    var paper = texts.line("plan", plan, "Enter the plan or strategy that sets the objective");
    texts.needed("kind", kind, "Select whether it is a strand or a commitment");
    var heading = texts.line("title", title, "Enter the objective");
    texts.unless(
        heading == null || !Slug.of(heading).isEmpty(),
        "title",
        "The objective must have at least one letter or digit");
    var more = texts.optionalText("detail", detail);
    var rests = texts.line("source", source, "Enter the document that says so");
    texts.done("objective-invalid", "The objective cannot be saved as it is");
    return new NewObjective(paper, kind, heading, more, rests);
  }
}
