package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.outturn.programme.EventView;
import org.outturn.programme.NewEvent;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.ProgrammeView;

/** Something that happened to a programme. */
@Dependent
class EventPart implements PartKind {

  @Inject PartnershipEditing parts;

  @Override
  public String path() {
    return "events";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return "event";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "What happened"),
        Field.day("happenedOn", "When it happened"),
        Field.day("publishedOn", "When the document was published (optional)"),
        Field.line("place", "Place (optional)"),
        Field.text("detail", "Note (optional)"),
        Field.line("source", "Source").hint("The document that says so"));
  }

  @Override
  public List<EventView> list(ProgrammeView programme) {
    return programme.events();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((EventView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((EventView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((EventView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (EventView) part;
    return new FieldTexts()
        .with("title", now.title())
        .with("happenedOn", now.happenedOn())
        .with("publishedOn", now.publishedOn())
        .with("place", now.place())
        .with("detail", now.detail())
        .with("source", now.source())
        .done();
  }

  private static NewEvent read(Said said) {
    return said.read(
        new NewEvent(
            said.text("title"),
            said.day("happenedOn"),
            said.day("publishedOn"),
            said.text("place"),
            said.text("detail"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(parts.addEvent(slug, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    parts.changeEvent(slug, PartKind.number(key), version, read(said));
  }
}
