package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.outturn.programme.NewReference;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.ProgrammeView;
import org.outturn.programme.ReferenceView;

/** Research that a programme rests on. */
@Dependent
class ReferencePart implements PartKind {

  @Inject PartnershipEditing parts;

  @Override
  public String path() {
    return "references";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return "research";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "Title"),
        Field.line("publisher", "Publisher"),
        Field.day("publishedOn", "When it was published (optional)"),
        Field.text("finding", "What it found, in your own words (optional)"),
        Field.line("source", "Source").hint("The document that refers to it"));
  }

  @Override
  public List<ReferenceView> list(ProgrammeView programme) {
    return programme.references();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((ReferenceView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((ReferenceView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((ReferenceView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (ReferenceView) part;
    return new FieldTexts()
        .with("title", now.title())
        .with("publisher", now.publisher())
        .with("publishedOn", now.publishedOn())
        .with("finding", now.finding())
        .with("source", now.source())
        .done();
  }

  private static NewReference read(Said said) {
    return said.read(
        new NewReference(
            said.text("title"),
            said.text("publisher"),
            said.day("publishedOn"),
            said.text("finding"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(parts.addReference(slug, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    parts.changeReference(slug, PartKind.number(key), version, read(said));
  }
}
