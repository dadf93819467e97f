package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;

/** Works out what stands between a decision and its signature. */
@Dependent
class DecisionReadiness {

  @Inject DecisionTexts texts;
  @Inject DecisionHistory history;
  @Inject Discrepancies discrepancies;
  @Inject DelegatedLimits limits;

  Readiness of(DecisionKey decision) {
    var text = texts.read(decision.id(), decision.textVersion());
    return Readiness.of(
        text,
        history.signOffs(decision),
        discrepancies.about(decision.subject()),
        limits.offices(Matter.GRANT_AWARD, text.ceilings()));
  }
}
