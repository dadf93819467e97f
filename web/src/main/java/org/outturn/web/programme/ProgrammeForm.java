package org.outturn.web.programme;

import java.util.List;
import java.util.Map;
import org.outturn.programme.NewProgramme;
import org.outturn.programme.ProgrammeKind;
import org.outturn.programme.ProgrammeView;

/** The form of a programme's own fields. */
final class ProgrammeForm {

  static final String ALIASES =
      "One to a line. Put the document behind a bar, like: Gangs Programme | council web page";

  private ProgrammeForm() {}

  static List<Field> fields() {
    return List.of(
        Field.needed("kind", "Kind", Field.words(ProgrammeKind.class, ProgrammeKind::words)),
        Field.line("title", "Title"),
        Field.text("aliases", "Other names that papers use (optional)").hint(ALIASES),
        Field.day("since", "Since when (optional)"),
        Field.text("description", "What it is"),
        Field.text("objectives", "Objectives (optional)").hint("One to a line"),
        Field.line("source", "Source").hint("The documents that say so"));
  }

  static Map<String, String> texts(ProgrammeView now) {
    return new FieldTexts()
        .with("kind", now.kind())
        .with("title", now.title())
        .with("aliases", Said.lines(now.aliases()))
        .with("since", now.since())
        .with("description", now.description())
        .with("objectives", String.join("\n", now.objectives()))
        .with("source", now.source())
        .done();
  }

  static NewProgramme read(Said said) {
    return said.read(
        new NewProgramme(
            said.word(ProgrammeKind.class, "kind"),
            said.text("title"),
            said.aliases("aliases"),
            said.day("since"),
            said.text("description"),
            said.lines("objectives"),
            said.text("source")));
  }
}
