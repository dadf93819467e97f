package org.outturn.web.decision;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.decision.BackgroundPaper;
import org.outturn.decision.DecisionText;
import org.outturn.decision.LegalPower;
import org.outturn.decision.Objective;
import org.outturn.decision.Recommendation;
import org.outturn.decision.RecommendationKind;
import org.outturn.decision.RelatedDecision;
import org.outturn.decision.SectionKind;
import org.outturn.decision.SectionText;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.web.api.Sent;
import org.outturn.web.view.FormRow;
import org.outturn.web.view.FormRows;

/**
 * What was typed into the form of a decision: rows of sections, recommendations and so on, which
 * buttons add, move and take out before anything is saved.
 */
final class DecisionForm {

  static final List<String> SECTION = List.of("kind", "number", "heading", "body");
  static final List<String> RECOMMENDATION =
      List.of("letter", "kind", "wording", "ceiling", "grantee", "delegate");
  static final List<String> POWER = List.of("act", "provision", "purpose", "source");
  static final List<String> PAPER = List.of("number", "title", "address");
  static final List<String> RELATED = List.of("title", "decided", "source");
  static final List<String> OBJECTIVE = List.of("objective", "source");

  private static final int MOST = 61;

  /** What a row is made of that stands there before anybody types. */
  private static final List<String> CHOICES = List.of("kind", "letter");

  private final String title;
  private final String decidedBy;
  private final String decisionMaker;
  private final String opportunity;
  private final FormRows sections;
  private final FormRows recommendations;
  private final FormRows powers;
  private final FormRows papers;
  private final FormRows related;
  private final FormRows objectives;

  private DecisionForm(Function<String, String> plain, Function<FormRows, FormRows> rows) {
    title = plain.apply("title");
    decidedBy = plain.apply("decidedBy");
    decisionMaker = plain.apply("decisionMaker");
    opportunity = plain.apply("opportunity");
    sections = rows.apply(new FormRows("section", SECTION));
    recommendations = rows.apply(new FormRows("recommendation", RECOMMENDATION));
    powers = rows.apply(new FormRows("power", POWER));
    papers = rows.apply(new FormRows("paper", PAPER));
    related = rows.apply(new FormRows("related", RELATED));
    objectives = rows.apply(new FormRows("objective", OBJECTIVE));
  }

  /** The form as it was sent. */
  static DecisionForm sent(MultivaluedMap<String, String> fields) {
    return new DecisionForm(
        name -> text(fields, name), rows -> rows.read(name -> fields.getFirst(name), MOST));
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }

  /** The form of a text that is kept. */
  static DecisionForm of(DecisionText text) {
    var form =
        new DecisionForm(
            name ->
                switch (name) {
                  case "title" -> orEmpty(text.title());
                  case "decidedBy" -> orEmpty(text.decidedBy());
                  case "decisionMaker" -> orEmpty(text.decisionMaker());
                  default -> orEmpty(text.opportunity());
                },
            rows -> rows);
    text.sections()
        .forEach(one -> form.sections.add(one.kind(), one.number(), one.heading(), one.body()));
    text.recommendations()
        .forEach(
            one ->
                form.recommendations.add(
                    one.letter(),
                    one.kind(),
                    one.wording(),
                    one.ceiling() == null ? null : one.ceiling().plain(),
                    one.grantee(),
                    one.delegate()));
    text.powers()
        .forEach(one -> form.powers.add(one.act(), one.provision(), one.purpose(), one.source()));
    text.papers().forEach(one -> form.papers.add(one.number(), one.title(), one.address()));
    text.related().forEach(one -> form.related.add(one.title(), one.decided(), one.source()));
    text.objectives().forEach(one -> form.objectives.add(one.objective(), one.source()));
    return form;
  }

  /** The form of a new paper: the sections that every paper has, empty. */
  static DecisionForm empty() {
    var sections =
        Stream.of(SectionKind.values())
            .filter(kind -> kind != SectionKind.PART && kind != SectionKind.SIGNED_DOCUMENT)
            .map(kind -> new SectionText(kind, null, kind.words(), null))
            .toList();
    var form =
        of(
            new DecisionText(
                null, null, null, null, sections, List.of(), List.of(), List.of(), List.of(),
                List.of()));
    form.recommendations.add("a", RecommendationKind.GRANT, null, null, null, null);
    form.powers.add();
    return form;
  }

  /**
   * Does what a button asks that saves nothing: "add-section", "up-section-2", "down-section-2",
   * "remove-section-2".
   *
   * @return whether it was such a button
   */
  boolean rearrange(String button) {
    return all().stream().anyMatch(rows -> rows.rearrange(button));
  }

  private List<FormRows> all() {
    return List.of(sections, recommendations, powers, papers, related, objectives);
  }

  /** The text as typed; rows that are empty are left out. */
  DecisionText text() {
    return new DecisionText(
        title,
        decidedBy,
        decisionMaker,
        opportunity,
        read(
            sections,
            row ->
                new SectionText(
                    Sent.word(SectionKind.class, row.id("kind"), row.text("kind")),
                    row.text("number"),
                    row.text("heading"),
                    row.text("body"))),
        each(recommendations, DecisionForm::recommendation),
        each(
            powers,
            row ->
                new LegalPower(
                    row.text("act"),
                    row.text("provision"),
                    row.text("purpose"),
                    row.text("source"))),
        each(
            papers,
            row -> new BackgroundPaper(row.text("number"), row.text("title"), row.text("address"))),
        each(
            related,
            row -> new RelatedDecision(row.text("title"), row.text("decided"), row.text("source"))),
        each(objectives, row -> new Objective(row.text("objective"), row.text("source"))));
  }

  private static <T> List<T> each(FormRows rows, Function<FormRow, T> read) {
    rows.dropEmpty(CHOICES);
    return read(rows, read);
  }

  private static <T> List<T> read(FormRows rows, Function<FormRow, T> read) {
    var found = new ArrayList<T>();
    rows.rows().forEach(row -> found.add(read.apply(row)));
    return found;
  }

  private static Recommendation recommendation(FormRow row) {
    return new Recommendation(
        row.text("letter"),
        Sent.word(RecommendationKind.class, row.id("kind"), row.text("kind")),
        row.text("wording"),
        money(row),
        row.text("grantee"),
        row.text("delegate"));
  }

  private static Money money(FormRow row) {
    var typed = row.text("ceiling").replaceAll("[£,\\s]", "");
    try {
      return typed.isEmpty() ? null : new Money(new BigDecimal(typed));
    } catch (NumberFormatException | ArithmeticException e) {
      throw InvalidInput.field(
          row.id("ceiling"), "Enter a sum in pounds and pence, such as 40,000 or 40,000.50");
    }
  }

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  String title() {
    return title;
  }

  String decidedBy() {
    return decidedBy;
  }

  String decisionMaker() {
    return decisionMaker;
  }

  String opportunity() {
    return opportunity;
  }

  FormRows sections() {
    return sections;
  }

  FormRows recommendations() {
    return recommendations;
  }

  FormRows powers() {
    return powers;
  }

  FormRows papers() {
    return papers;
  }

  FormRows related() {
    return related;
  }

  FormRows objectives() {
    return objectives;
  }
}
