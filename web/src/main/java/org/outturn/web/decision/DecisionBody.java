package org.outturn.web.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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
import org.outturn.web.api.Body;

/** Reads a decision's text from JSON; what a change leaves out stays as it is. */
final class DecisionBody {

  private static final DecisionText EMPTY =
      new DecisionText(
          null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private DecisionBody() {}

  static DecisionText text(Body body) {
    return text(body, EMPTY);
  }

  static DecisionText text(Body body, DecisionText now) {
    return new DecisionText(
        text(body, "title", now.title()),
        text(body, "decidedBy", now.decidedBy()),
        text(body, "decisionMaker", now.decisionMaker()),
        text(body, "opportunity", now.opportunity()),
        list(body, "sections", now.sections(), DecisionBody::section),
        list(body, "recommendations", now.recommendations(), DecisionBody::recommendation),
        list(body, "powers", now.powers(), DecisionBody::power),
        list(
            body,
            "papers",
            now.papers(),
            one -> new BackgroundPaper(one.text("number"), one.text("title"), one.text("address"))),
        list(
            body,
            "related",
            now.related(),
            one -> new RelatedDecision(one.text("title"), one.text("decided"), one.text("source"))),
        list(
            body,
            "objectives",
            now.objectives(),
            one -> new Objective(one.text("objective"), one.text("source"))));
  }

  private static String text(Body body, String name, String now) {
    return body.has(name) ? body.text(name) : now;
  }

  private static <T> List<T> list(Body body, String name, List<T> now, Function<Body, T> read) {
    return body.has(name) ? body.list(name).stream().map(read).toList() : now;
  }

  private static SectionText section(Body one) {
    return new SectionText(
        one.word(SectionKind.class, "kind"),
        one.text("number"),
        one.text("heading"),
        one.text("body"));
  }

  private static Recommendation recommendation(Body one) {
    return new Recommendation(
        one.text("letter"),
        one.word(RecommendationKind.class, "kind"),
        one.text("wording"),
        money("ceiling", one.number("ceiling")),
        one.text("grantee"),
        one.text("delegate"));
  }

  private static LegalPower power(Body one) {
    return new LegalPower(
        one.text("act"), one.text("provision"), one.text("purpose"), one.text("source"));
  }

  /** A sum; null stays null. */
  static Money money(String field, BigDecimal pounds) {
    try {
      return pounds == null ? null : new Money(pounds);
    } catch (ArithmeticException e) {
      throw InvalidInput.field(field, "Send pounds and pence: at most two decimal places");
    }
  }
}
