package org.outturn.web.decision;

import java.time.LocalDate;
import java.util.List;
import org.outturn.decision.BackgroundPaper;
import org.outturn.decision.DateCorrection;
import org.outturn.decision.DecisionActs;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.DecisionView;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.decision.LegalPower;
import org.outturn.decision.Objective;
import org.outturn.decision.Readiness;
import org.outturn.decision.Recommendation;
import org.outturn.decision.RelatedDecision;
import org.outturn.decision.SectionText;
import org.outturn.decision.SignOffView;
import org.outturn.kernel.Money;

/**
 * A decision as the API tells it; what is not stated is null.
 *
 * @param ceilings the sum of the ceilings; null when one of them is not stated
 */
public record DecisionJson(
    String reference,
    String title,
    String body,
    DecisionStatus status,
    String decidedBy,
    String decisionMaker,
    LocalDate decidedOn,
    LocalDate signedOn,
    LocalDate publishedOn,
    boolean illustrative,
    int textVersion,
    long version,
    Money ceilings,
    String opportunity,
    List<SectionText> sections,
    List<Recommendation> recommendations,
    List<LegalPower> powers,
    List<BackgroundPaper> papers,
    List<RelatedDecision> related,
    List<Objective> objectives,
    List<SignOffView> signOffs,
    List<DecisionView.Step> steps,
    List<DecisionView.Version> versions,
    List<DateCorrection> dateCorrections,
    List<DiscrepancyRow> discrepancies,
    Readiness readiness,
    DecisionActs acts) {

  static DecisionJson of(DecisionView view) {
    var text = view.text();
    return new DecisionJson(
        view.reference(),
        text.title(),
        view.body(),
        view.status(),
        text.decidedBy(),
        text.decisionMaker(),
        view.decidedOn(),
        view.signedOn(),
        view.publishedOn(),
        view.illustrative(),
        view.textVersion(),
        view.version(),
        text.ceilings(),
        text.opportunity(),
        text.sections(),
        text.recommendations(),
        text.powers(),
        text.papers(),
        text.related(),
        text.objectives(),
        view.signOffs(),
        view.steps(),
        view.versions(),
        view.corrections(),
        view.discrepancies(),
        view.readiness(),
        view.acts());
  }
}
