package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.ConditionSteps.Step;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Waives conditions. A waiver weighs as much as the grant: its ceiling. */
@Stateless
@Requires(Permission.WAIVE_CONDITIONS)
public class ConditionWaiver {

  private Sql sql;
  private GrantScopes scopes;
  private ConditionSteps steps;
  private DelegatedLimits limits;

  protected ConditionWaiver() {}

  @Inject
  public ConditionWaiver(
      Sql sql, GrantScopes scopes, ConditionSteps steps, DelegatedLimits limits) {
    this.sql = sql;
    this.scopes = scopes;
    this.steps = steps;
    this.limits = limits;
  }

  /**
   * Waives a condition by an office that the actor holds.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation "beyond-limit" when the grant's ceiling is above the actor's limit;
   *     "condition-settled" when it is met or waived
   * @throws StaleVersion when somebody changed it since
   */
  public void waive(String grantReference, String code, String reason, Long version) {
    var grant = scopes.named(grantReference);
    var condition = steps.lock(grant, code, version);
    if (condition.status().settled()) {
      throw new RuleViolation(
          "condition-settled",
          code
              + " is "
              + condition.status().words().toLowerCase(Locale.UK)
              + ": there is nothing to waive");
    }
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why the condition is waived");
    texts.done("waiver-invalid", "The waiver cannot be recorded as it is");
    var weighed = ceiling(grant.id());
    var authority = limits.authority(Matter.CONDITION_WAIVER, weighed);
    steps.add(condition, new Step(ConditionStatus.WAIVED, why, null, authority, weighed));
    steps.done(
        condition,
        "condition.waived",
        Map.of("status", ConditionStatus.WAIVED.name(), "authority", authority));
  }

  private Money ceiling(long grant) {
    return sql.list(
            "SELECT ceiling FROM funding_grant WHERE id = ?", row -> row.money("ceiling"), grant)
        .get(0);
  }
}
