package org.outturn.programme;

import java.util.List;
import org.outturn.kernel.Texts;

/** What is said of a strand or domain. */
public record NewDomain(String title, List<Alias> aliases, String description, String source) {

  public NewDomain {
    aliases = List.copyOf(aliases);
  }

  NewDomain checked() {
    var texts = new Texts();
    var fine =
        new NewDomain(
            texts.line("title", title, "Enter the title"),
            Aliases.checked(texts, aliases),
            texts.optionalText("description", description),
            texts.line("source", source, "Enter the document that says so"));
    texts.done("domain-invalid", "This cannot be saved as it is");
    return fine;
  }
}
