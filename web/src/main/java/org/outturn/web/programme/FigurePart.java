package org.outturn.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.programme.Direction;
import org.outturn.programme.FigureKind;
import org.outturn.programme.FigureView;
import org.outturn.programme.NewFigure;
import org.outturn.programme.ProgrammeView;
import org.outturn.programme.PublishedFigures;

/** Published results and outside measures: what changes one adds a revision to it. */
abstract class FigurePart implements PartKind {

  private final FigureKind kind;

  @Inject PublishedFigures figures;

  FigurePart(FigureKind kind) {
    this.kind = kind;
  }

  /** What the programme's papers claim. */
  @Dependent
  static class Results extends FigurePart {
    Results() {
      super(FigureKind.RESULT);
    }
  }

  /** What outside sources measure. */
  @Dependent
  static class Measures extends FigurePart {
    Measures() {
      super(FigureKind.MEASURE);
    }
  }

  FigureKind kind() {
    return kind;
  }

  @Override
  public String path() {
    return kind.word() + "s";
  }

  @Override
  public String noun(ProgrammeView programme) {
    return kind == FigureKind.RESULT ? "result" : "outside measure";
  }

  @Override
  public List<Field> fields(ProgrammeView programme) {
    return List.of(
        Field.line("title", "What is measured").hint("Figures of one name stand side by side"),
        Field.text("statement", "What the source says, in your own words"),
        Field.number("value", kind == FigureKind.RESULT ? "Figure (optional)" : "Figure"),
        Field.line("qualifier", "Word before the figure (optional)").hint("Like nearly, or over"),
        Field.line("unit", "Unit").hint("Like % or offences"),
        Field.choice("direction", "Change", Field.words(Direction.class, Direction::words))
            .hint("Leave it when the figure is a level, not a change"),
        Field.line("place", "Place that it is about"),
        Field.line("population", "People or things that are counted"),
        Field.line("period", "Period, as the source states it"),
        Field.day("starts", "Start of the period (optional)"),
        Field.day("ends", "End of the period (optional)"),
        Field.line("document", "Source"),
        Field.line("section", "Where in the source it stands"),
        Field.day("publishedOn", "When the source was published (optional)"),
        Field.tick("ourArithmetic", "This is our own arithmetic"),
        Field.text("note", "Note (optional)"));
  }

  @Override
  public List<Field> changeFields(ProgrammeView programme) {
    var fields = new ArrayList<>(fields(programme));
    fields.add(Field.text("reason", "Why it is revised"));
    return fields;
  }

  @Override
  public List<FigureView> list(ProgrammeView programme) {
    return kind == FigureKind.RESULT ? programme.results() : programme.measures();
  }

  @Override
  public String key(Object part) {
    return Integer.toString(((FigureView) part).number());
  }

  @Override
  public long version(Object part) {
    return ((FigureView) part).revision();
  }

  @Override
  public String title(Object part) {
    return ((FigureView) part).title();
  }

  @Override
  public Map<String, String> texts(Object part) {
    var now = (FigureView) part;
    return new FieldTexts()
        .with("title", now.title())
        .with("statement", now.statement())
        .with("value", now.value())
        .with("qualifier", now.qualifier())
        .with("unit", now.unit())
        .with("direction", now.direction())
        .with("place", now.place())
        .with("population", now.population())
        .with("period", now.period())
        .with("starts", now.starts())
        .with("ends", now.ends())
        .with("document", now.document())
        .with("section", now.section())
        .with("publishedOn", now.publishedOn())
        .with("ourArithmetic", now.ourArithmetic())
        .with("note", now.note())
        .done();
  }

  private static NewFigure read(Said said) {
    return said.read(
        new NewFigure(
            said.text("title"),
            said.text("statement"),
            said.number("value"),
            said.text("qualifier"),
            said.text("unit"),
            said.word(Direction.class, "direction"),
            said.text("place"),
            said.text("population"),
            said.text("period"),
            said.day("starts"),
            said.day("ends"),
            said.text("document"),
            said.text("section"),
            said.day("publishedOn"),
            said.flag("ourArithmetic"),
            said.text("note")));
  }

  @Override
  public String add(String slug, Said said) {
    return Integer.toString(figures.record(slug, kind, read(said)));
  }

  @Override
  public void change(String slug, String key, Long version, Said said) {
    figures.revise(slug, kind, PartKind.number(key), version, read(said), said.text("reason"));
  }
}
