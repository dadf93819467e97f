package org.outturn.web.programme;

import java.util.List;
import java.util.Map;
import org.outturn.programme.NewObjective;
import org.outturn.programme.ObjectiveKind;
import org.outturn.programme.ObjectiveView;

/** The form of an objective. */
final class ObjectiveForm {

  private ObjectiveForm() {}

  static List<Field> fields() {
    return List.of(
        Field.line("plan", "Plan or strategy"),
        Field.needed("kind", "Kind", Field.words(ObjectiveKind.class, ObjectiveKind::words)),
        Field.line("title", "Objective"),
        Field.text("detail", "What it means (optional)"),
        Field.line("source", "Source").hint("The document that says so"));
  }

  static Map<String, String> texts(ObjectiveView now) {
    return new FieldTexts()
        .with("plan", now.plan())
        .with("kind", now.kind())
        .with("title", now.title())
        .with("detail", now.detail())
        .with("source", now.source())
        .done();
  }

  static NewObjective read(Said said) {
    return said.read(
        new NewObjective(
            said.text("plan"),
            said.word(ObjectiveKind.class, "kind"),
            said.text("title"),
            said.text("detail"),
            said.text("source")));
  }
}
