package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.ConditionSteps.Locked;
import org.outturn.grant.ConditionSteps.Step;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;

/**
 * Judges the evidence for a condition, always with a reason. Each method takes the version that the
 * caller read, or null when the caller does not say, and throws {@link StaleVersion} when somebody
 * changed the condition since.
 */
@Stateless
@Requires(Permission.REVIEW_CONDITIONS)
public class ConditionReview {

  private GrantScopes scopes;
  private ConditionSteps steps;

  protected ConditionReview() {}

  @Inject
  public ConditionReview(GrantScopes scopes, ConditionSteps steps) {
    this.scopes = scopes;
    this.steps = steps;
  }

  /**
   * Finds the condition met.
   *
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation when no evidence waits, or it is the actor's own
   */
  public void accept(String grant, String code, String reason, Long version) {
    var condition = evidenced(grant, code, version);
    var why = reason(reason, "Enter why the evidence shows that the condition is met");
    steps.add(condition, Step.to(ConditionStatus.MET, why));
    steps.done(condition, "condition.accepted", Map.of("status", ConditionStatus.MET.name()));
  }

  /**
   * Finds the condition not met: it is open again, and the reason says what is missing.
   *
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation when no evidence waits, or it is the actor's own
   */
  public void refuse(String grant, String code, String reason, Long version) {
    var condition = evidenced(grant, code, version);
    var why = reason(reason, "Enter what is missing, so that the provider can send it");
    steps.add(condition, Step.to(ConditionStatus.NOT_MET, why));
    steps.add(condition, Step.to(ConditionStatus.OPEN, why));
    steps.done(condition, "condition.refused", Map.of("status", ConditionStatus.OPEN.name()));
  }

  /**
   * Opens a condition again that was found met, or was waived.
   *
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation when it is not settled
   */
  public void reopen(String grant, String code, String reason, Long version) {
    var condition = steps.lock(scopes.named(grant), code, version);
    if (!condition.status().settled()) {
      throw new RuleViolation(
          "condition-not-settled", code + " is neither met nor waived: there is nothing to reopen");
    }
    var why = reason(reason, "Enter why the condition is opened again");
    steps.add(condition, Step.to(ConditionStatus.OPEN, why));
    steps.done(condition, "condition.reopened", Map.of("status", ConditionStatus.OPEN.name()));
  }

  private Locked evidenced(String grant, String code, Long version) {
    var condition = steps.lock(scopes.named(grant), code, version);
    if (condition.status() != ConditionStatus.EVIDENCED) {
      throw new RuleViolation("no-evidence-waits", "No evidence for " + code + " waits for review");
    }
    steps.refuseOwnEvidence(condition);
    return condition;
  }

  private static String reason(String typed, String message) {
    var texts = new Texts();
    var reason = texts.text("reason", typed, message);
    texts.done("review-invalid", "The review cannot be recorded as it is");
    return reason;
  }
}
