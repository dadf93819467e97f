package org.outturn.decision;

import java.util.List;
import org.outturn.kernel.Money;

/**
 * All that one version of a decision paper says.
 *
 * @param decidedBy the office that decides
 * @param decisionMaker who holds it; null when the paper does not name them
 * @param opportunity what could add to it, such as match funding; may be null
 */
public record DecisionText(
    String title,
    String decidedBy,
    String decisionMaker,
    String opportunity,
    List<SectionText> sections,
    List<Recommendation> recommendations,
    List<LegalPower> powers,
    List<BackgroundPaper> papers,
    List<RelatedDecision> related,
    List<Objective> objectives) {

  public DecisionText {
    sections = List.copyOf(sections);
    recommendations = List.copyOf(recommendations);
    powers = List.copyOf(powers);
    papers = List.copyOf(papers);
    related = List.copyOf(related);
    objectives = List.copyOf(objectives);
  }

  /** The sum of the ceilings of all grants asked for; null when one of them is not stated. */
  public Money ceilings() {
    var sum = Money.ZERO;
    for (var one : recommendations) {
      if (one.kind() == RecommendationKind.GRANT) {
        if (one.ceiling() == null) {
          return null;
        }
        sum = sum.plus(one.ceiling());
      }
    }
    return sum;
  }

  /** Whether there is a section of a kind with something in it. */
  boolean says(SectionKind kind) {
    return sections.stream().anyMatch(one -> one.kind() == kind && one.body() != null);
  }
}
