package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.programme.NewPledge;
import org.outturn.programme.PledgeView;
import org.outturn.programme.Pledging;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Item;

/** A pledge of a programme; its code stays. */
@Dependent
class PledgePart implements PartKind {

  @Inject Pledging pledges;

  @Override
  public String path() {
    return "pledges";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return "pledge";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    var fields = new ArrayList<Field>();
    fields.add(Field.line("code", "Code").hint("Letters and digits, like P1"));
    fields.addAll(changeFields(programme));
    return fields;
  }

  @Override
  public List<Field> changeFields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "What is pledged"),
        Field.text("detail", "Note (optional)"),
        Field.number("target", "Target (optional)").hint("Only what is quantified, like 10,000"),
        Field.line("unit", "What the target counts (optional)").hint("For example, pupils"),
        Field.day("starts", "From (optional)"),
        Field.day("ends", "To (optional)"),
        Field.line("owner", "Owner (optional)").hint("The office or organisation that keeps it"),
        Field.choice(
            "domain",
            programme.kind().domain(),
            programme.domains().stream()
                .map(one -> Item.of(Integer.toString(one.number()), one.title()))),
        Field.line("source", "Source").hint("The document that says so"));
  }

  @Override
  public List<PledgeView> list(ProgrammeView programme) {
    return programme.pledges();
  }

  @Override
  public String key(Object part) {
    return ((PledgeView) part).code();
  }

  @Override
  public long version(Object part) {
    return ((PledgeView) part).version();
  }

  @Override
  public String title(Object part) {
    return ((PledgeView) part).code() + " " + ((PledgeView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (PledgeView) part;
    return new FieldTexts()
        .with("code", now.code())
        .with("title", now.title())
        .with("detail", now.detail())
        .with("target", now.target())
        .with("unit", now.unit())
        .with("starts", now.starts())
        .with("ends", now.ends())
        .with("owner", now.owner())
        .with("domain", now.domain())
        .with("source", now.source())
        .done();
  }

  private static NewPledge read(Said said, String code) {
    return said.read(
        new NewPledge(
            code,
            said.text("title"),
            said.text("detail"),
            said.number("target"),
            said.text("unit"),
            said.day("starts"),
            said.day("ends"),
            said.text("owner"),
            said.whole("domain"),
            said.text("source")));
  }

  @Override
  public String add(String slug, Said said) {
    var pledge = read(said, said.text("code"));
    pledges.add(slug, pledge);
    return pledge.code().strip();
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    var code = said.text("code");
    pledges.change(slug, key, version, read(said, code == null ? key : code));
  }
}
