package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.outturn.programme.NewService;
import org.outturn.programme.ProgrammeView;
import org.outturn.programme.ServiceEditing;
import org.outturn.programme.ServiceEditing.Choice;
import org.outturn.programme.ServiceView;
import org.outturn.web.view.Item;

/** A service of a programme. */
@Dependent
class ServicePart implements PartKind {

  @Inject ServiceEditing services;

  @Override
  public String path() {
    return "services";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return "service";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "Title"),
        Field.needed("provider", "Provider", services.providers().stream().map(this::provider)),
        Field.text("detail", "What it does (optional)"),
        Field.text("cohort", "Whom it is for (optional)"),
        Field.day("commissionedOn", "When it was commissioned (optional)"),
        Field.choice("grant", "Grant that funds it", services.grants().stream().map(this::grant)),
        Field.line("source", "Source").hint("The document that says so"));
  }

  private Item provider(Choice choice) {
    return Item.of(choice.reference(), choice.title());
  }

  private Item grant(Choice choice) {
    return Item.of(choice.reference(), choice.reference() + " " + choice.title());
  }

  @Override
  public List<ServiceView> list(ProgrammeView programme) {
    return programme.services();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((ServiceView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((ServiceView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((ServiceView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (ServiceView) part;
    return new FieldTexts()
        .with("title", now.title())
        .with("provider", now.provider())
        .with("detail", now.detail())
        .with("cohort", now.cohort())
        .with("commissionedOn", now.commissionedOn())
        .with("grant", now.grant())
        .with("source", now.source())
        .done();
  }

  private static NewService read(Said said) {
    return said.read(
        new NewService(
            said.text("title"),
            said.text("provider"),
            said.text("detail"),
            said.text("cohort"),
            said.day("commissionedOn"),
            said.text("grant"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(services.add(slug, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    services.change(slug, PartKind.number(key), version, read(said));
  }
}
