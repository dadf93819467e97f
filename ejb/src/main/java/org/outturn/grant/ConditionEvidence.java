package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.ConditionSteps.Step;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;

/** Sends evidence that a condition is met, for the commissioner to judge. */
@Stateless
@Requires(Permission.EVIDENCE_CONDITIONS)
public class ConditionEvidence {

  private GrantScopes scopes;
  private ConditionSteps steps;

  protected ConditionEvidence() {}

  @Inject
  public ConditionEvidence(GrantScopes scopes, ConditionSteps steps) {
    this.scopes = scopes;
    this.steps = steps;
  }

  /**
   * Says that and how the condition is met; the documents lie with the condition. More may be said
   * until somebody judges it.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when nothing is said
   * @throws RuleViolation when the condition is met or waived
   * @throws StaleVersion when somebody changed it since
   */
  public void evidence(String grant, String code, String statement, Long version) {
    var condition = steps.lock(scopes.named(grant), code, version);
    var texts = new Texts();
    var said = texts.text("statement", statement, "Enter how the condition is met");
    texts.done("evidence-invalid", "The evidence cannot be sent as it is");
    if (condition.status().settled()) {
      throw new RuleViolation(
          "condition-settled",
          code
              + " is "
              + condition.status().words().toLowerCase(Locale.UK)
              + ": it needs no evidence");
    }
    steps.add(condition, new Step(ConditionStatus.EVIDENCED, null, said, null, null));
    steps.done(condition, "condition.evidenced", Map.of());
  }
}
