package org.outturn.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;

/** Checks a decision's text, every problem at once; fields are named as the form names them. */
final class TextCheck {

  /** The most sections, recommendations and so on that a paper may have. */
  static final int MOST = 60;

  private static final Money LARGEST = Money.of("999999999999.99");

  private final Texts texts = new Texts();

  private TextCheck() {}

  /**
   * The text as it is kept.
   *
   * @throws InvalidInput with all that is wrong
   */
  static DecisionText checked(DecisionText typed) {
    return new TextCheck().text(typed);
  }

  private DecisionText text(DecisionText typed) {
    var letters = new HashSet<String>();
    var kept =
        new DecisionText(
            orEmpty(texts.line("title", typed.title(), "Enter a title")),
            orEmpty(texts.line("decidedBy", typed.decidedBy(), "Enter the office that decides")),
            texts.optionalLine("decisionMaker", typed.decisionMaker()),
            texts.optionalText("opportunity", typed.opportunity()),
            each("section", typed.sections(), this::section),
            each(
                    "recommendation",
                    typed.recommendations(),
                    (at, one) -> recommendation(at, one, letters))
                .stream()
                .sorted(Comparator.comparing(Recommendation::letter))
                .toList(),
            each("power", typed.powers(), this::power),
            each("paper", typed.papers(), this::paper),
            each("related", typed.related(), this::related),
            each("objective", typed.objectives(), this::objective));
    texts.done("invalid-decision", "The decision is not saved");
    return kept;
  }

  private <T> List<T> each(String name, List<T> typed, BiFunction<String, T, T> check) {
    texts.unless(
        typed.size() <= MOST, name + "s", "A paper can have at most " + MOST + " of these");
    var kept = new ArrayList<T>();
    for (var i = 0; i < Math.min(typed.size(), MOST); i++) {
      kept.add(check.apply(name + "-" + (i + 1), typed.get(i)));
    }
    return kept;
  }

  private SectionText section(String at, SectionText typed) {
    texts.needed(at + "-kind", typed.kind(), "Select what this section is for");
    return new SectionText(
        typed.kind(),
        texts.optionalLine(at + "-number", typed.number()),
        texts.optionalLine(at + "-heading", typed.heading()),
        texts.optionalText(at + "-body", typed.body()));
  }

  private Recommendation recommendation(String at, Recommendation typed, Set<String> letters) {
    var letter = typed.letter() == null ? "" : typed.letter().strip().toLowerCase(Locale.UK);
    texts.unless(letter.matches("[a-z]"), at + "-letter", "Enter one letter from a to z");
    texts.unless(letters.add(letter), at + "-letter", "Another recommendation has this letter");
    texts.needed(at + "-kind", typed.kind(), "Select what this recommendation asks for");
    var grant = typed.kind() == RecommendationKind.GRANT;
    var delegation = typed.kind() == RecommendationKind.DELEGATION;
    if (typed.ceiling() != null) {
      texts.unless(grant, at + "-ceiling", "Only a recommendation to award a grant has a ceiling");
      texts.unless(
          typed.ceiling().compareTo(Money.ZERO) > 0 && typed.ceiling().compareTo(LARGEST) <= 0,
          at + "-ceiling",
          "Enter a sum above £0, or leave it empty when none is stated");
    }
    return new Recommendation(
        letter,
        typed.kind(),
        orEmpty(texts.text(at + "-wording", typed.wording(), "Enter what is recommended")),
        typed.ceiling(),
        grant
            ? texts.line(at + "-grantee", typed.grantee(), "Enter who is to have the grant")
            : null,
        delegation
            ? texts.line(
                at + "-delegate", typed.delegate(), "Enter the office that it delegates to")
            : null);
  }

  private LegalPower power(String at, LegalPower typed) {
    return new LegalPower(
        orEmpty(texts.line(at + "-act", typed.act(), "Enter the Act")),
        orEmpty(texts.line(at + "-provision", typed.provision(), "Enter the section")),
        orEmpty(texts.text(at + "-purpose", typed.purpose(), "Enter what the power is used for")),
        texts.optionalLine(at + "-source", typed.source()));
  }

  private BackgroundPaper paper(String at, BackgroundPaper typed) {
    return new BackgroundPaper(
        texts.optionalLine(at + "-number", typed.number()),
        orEmpty(texts.line(at + "-title", typed.title(), "Enter the paper's title")),
        texts.optionalLine(at + "-address", typed.address()));
  }

  private RelatedDecision related(String at, RelatedDecision typed) {
    return new RelatedDecision(
        orEmpty(texts.line(at + "-title", typed.title(), "Enter what was decided")),
        texts.optionalLine(at + "-decided", typed.decided()),
        texts.optionalLine(at + "-source", typed.source()));
  }

  private Objective objective(String at, Objective typed) {
    return new Objective(
        orEmpty(texts.text(at + "-objective", typed.objective(), "Enter the objective")),
        texts.optionalLine(at + "-source", typed.source()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
