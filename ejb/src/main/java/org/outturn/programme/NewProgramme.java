package org.outturn.programme;

import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Texts;

/**
 * What is said of a programme.
 *
 * @param aliases other names that documents use
 * @param since null: not stated
 * @param source the documents that it rests on
 */
public record NewProgramme(
    ProgrammeKind kind,
    String title,
    List<Alias> aliases,
    PartialDate since,
    String description,
    List<String> objectives,
    String source) {

  static final int MOST = 50;

  public NewProgramme {
    aliases = List.copyOf(aliases);
    objectives = List.copyOf(objectives);
  }

  NewProgramme checked() {
    var texts = new Texts();
    texts.needed("kind", kind, "Select whether it is a programme or a partnership");
    var heading = texts.line("title", title, "Enter the title of the programme");
    texts.unless(
        heading == null || !Slug.of(heading).isEmpty(),
        "title",
        "The title must have at least one letter or digit");
    var names = Aliases.checked(texts, aliases);
    var about = texts.text("description", description, "Enter what the programme is");
    texts.unless(objectives.size() <= MOST, "objectives", "Enter up to 50 objectives");
    var aims =
        objectives.stream()
            .map(one -> texts.optionalText("objectives", one))
            .filter(java.util.Objects::nonNull)
            .toList();
    var rests = texts.line("source", source, "Enter the documents that say so");
    texts.done("programme-invalid", "The programme cannot be saved as it is");
    return new NewProgramme(kind, heading, names, since, about, aims, rests);
  }
}
