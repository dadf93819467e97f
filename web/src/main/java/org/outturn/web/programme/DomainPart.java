package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.programme.DomainView;
import org.outturn.programme.NewDomain;
import org.outturn.programme.PartnershipEditing;
import org.outturn.programme.ProgrammeView;

/** A strand of a programme, or a domain of a partnership. */
@Dependent
class DomainPart implements PartKind {

  @Inject PartnershipEditing parts;

  @Override
  public String path() {
    return "domains";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return programme.kind().domain().toLowerCase(Locale.UK);
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "Title"),
        Field.text("aliases", "Other wordings (optional)").hint(ProgrammeForm.ALIASES),
        Field.text("description", "What it means (optional)"),
        Field.line("source", "Source").hint("The document that says so"));
  }

  @Override
  public List<DomainView> list(ProgrammeView programme) {
    return programme.domains();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((DomainView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((DomainView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((DomainView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (DomainView) part;
    return new FieldTexts()
        .with("title", now.title())
        .with("aliases", Said.lines(now.aliases()))
        .with("description", now.description())
        .with("source", now.source())
        .done();
  }

  private static NewDomain read(Said said) {
    return said.read(
        new NewDomain(
            said.text("title"),
            said.aliases("aliases"),
            said.text("description"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(parts.addDomain(slug, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    parts.changeDomain(slug, PartKind.number(key), version, read(said));
  }
}
