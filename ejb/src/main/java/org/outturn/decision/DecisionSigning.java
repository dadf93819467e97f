package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.Texts;

/**
 * Signs and rejects decisions: by an office whose limit covers the sum of the ceilings, or to which
 * the matter is reserved; never by somebody who wrote any of the text.
 */
@Stateless
@Requires(Permission.SIGN_DECISIONS)
public class DecisionSigning {

  private CurrentActor actor;
  private DecisionKeys keys;
  private DecisionTexts texts;
  private DecisionHistory history;
  private DecisionReadiness readiness;
  private DecisionSteps steps;
  private DelegatedLimits limits;

  protected DecisionSigning() {}

  @Inject
  public DecisionSigning(
      CurrentActor actor,
      DecisionKeys keys,
      DecisionTexts texts,
      DecisionHistory history,
      DecisionReadiness readiness,
      DecisionSteps steps,
      DelegatedLimits limits) {
    this.actor = actor;
    this.keys = keys;
    this.texts = texts;
    this.history = history;
    this.readiness = readiness;
    this.steps = steps;
    this.limits = limits;
  }

  /**
   * Signs a decision today.
   *
   * @param version as the caller read it; null when the caller does not say
   */
  public void sign(String reference, Long version) {
    var decision = keys.forChange(reference, version);
    mustWaitForSignature(decision);
    readiness.of(decision).requireSignable();
    if (decision.status() != DecisionStatus.READY) {
      throw new RuleViolation(
          "not-handed-in", "The drafter has not handed this in for signature yet");
    }
    var sum = sum(decision);
    var office = limits.authority(Matter.GRANT_AWARD, sum);
    steps.move(decision, DecisionStatus.SIGNED, office, steps.today(), null);
    steps.audit(
        decision,
        "decision.signed",
        Map.of(
            "office",
            office,
            "sum",
            sum == null ? "not stated" : sum.plain(),
            "version",
            Integer.toString(decision.textVersion())));
  }

  /** Rejects a decision that waits for signature. */
  public void reject(String reference, Long version, String reason) {
    var decision = keys.forChange(reference, version);
    var problems = new Texts();
    var why = problems.text("reason", reason, "Enter why it is rejected");
    problems.done("invalid-rejection", "The decision is not rejected");
    mustWaitForSignature(decision);
    if (decision.status() != DecisionStatus.READY) {
      throw new RuleViolation(
          "not-handed-in", "The drafter has not handed this in for signature yet");
    }
    var office = limits.authority(Matter.GRANT_AWARD, sum(decision));
    steps.move(decision, DecisionStatus.REJECTED, office, steps.today(), why);
    steps.audit(decision, "decision.rejected", Map.of("office", office));
  }

  private Money sum(DecisionKey decision) {
    return texts.read(decision.id(), decision.textVersion()).ceilings();
  }

  private void mustWaitForSignature(DecisionKey decision) {
    if (!decision.status().isOpen()) {
      throw new RuleViolation(
          "already-decided",
          "This decision does not wait for a signature: it is "
              + decision.status().words().toLowerCase(java.util.Locale.UK));
    }
    if (history.wrote(decision.id(), actor.id())) {
      throw new RuleViolation(
          "own-draft", "You wrote part of this text: somebody else has to sign or reject it");
    }
  }
}
