package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.outturn.programme.MemberKind;
import org.outturn.programme.MemberView;
import org.outturn.programme.NewMember;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Item;

/** A member of a programme. */
@Dependent
class MemberPart implements PartKind {

  @Inject PartnershipEditing parts;

  @Override
  public String path() {
    return "members";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return "member";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.needed("kind", "Kind", Field.words(MemberKind.class, MemberKind::words)),
        Field.line("name", "Name").hint("As the document has it"),
        Field.text("office", "Office or task")
            .hint("For a person: the public office. Private people are not recorded here"),
        Field.choice(
            "event",
            "Event at which the document names them",
            programme.events().stream()
                .map(one -> Item.of(Integer.toString(one.number()), one.title()))),
        Field.day("joinedOn", "Joined on (optional)"),
        Field.day("leftOn", "Left on (optional)"),
        Field.line("source", "Source").hint("The document that says so"));
  }

  @Override
  public List<MemberView> list(ProgrammeView programme) {
    return programme.members();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((MemberView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((MemberView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((MemberView) part).name();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (MemberView) part;
    return new FieldTexts()
        .with("kind", now.kind())
        .with("name", now.name())
        .with("office", now.office())
        .with("event", now.event())
        .with("joinedOn", now.joinedOn())
        .with("leftOn", now.leftOn())
        .with("source", now.source())
        .done();
  }

  private static NewMember read(Said said) {
    return said.read(
        new NewMember(
            said.word(MemberKind.class, "kind"),
            said.text("name"),
            said.text("office"),
            said.whole("event"),
            said.day("joinedOn"),
            said.day("leftOn"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(parts.addMember(slug, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    parts.changeMember(slug, PartKind.number(key), version, read(said));
  }
}
