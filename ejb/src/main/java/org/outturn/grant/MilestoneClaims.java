package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Forbidden;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;

/** Claims that milestones are done, wholly or some of their units. */
@Stateless
@Requires(Permission.EVIDENCE_CONDITIONS)
public class MilestoneClaims {

  private CurrentActor actor;
  private GrantScopes scopes;
  private MilestoneSteps steps;
  private Clock clock;

  protected MilestoneClaims() {}

  @Inject
  public MilestoneClaims(
      CurrentActor actor, GrantScopes scopes, MilestoneSteps steps, Clock clock) {
    this.actor = actor;
    this.scopes = scopes;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Claims a milestone. The body's staff claim their own, and those of providers who have nobody
   * here to do so.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when something does not fit, such as more units than are left
   * @throws RuleViolation when it is approved, or an earlier claim waits
   * @throws Forbidden when a provider would claim what the commissioner delivers
   * @throws StaleVersion when somebody changed it since
   */
  public void claim(String grant, String code, NewClaim wanted, Long version) {
    var milestone = steps.lock(scopes.named(grant), code, version);
    var row = milestone.row();
    if (row.facts().owner() == MilestoneOwner.COMMISSIONER && !actor.get().bodyStaff()) {
      throw new Forbidden(code + " is for the commissioner to deliver, so only they claim it");
    }
    refuseUnlessClaimable(row);
    var claim = wanted.checked(row.units(), LocalDate.now(clock));
    steps.claim(milestone, claim);
    steps.done(milestone, "milestone.claimed", Map.of("units", String.valueOf(claim.units())));
  }

  private static void refuseUnlessClaimable(MilestoneRow row) {
    if (row.status() == MilestoneStatus.APPROVED) {
      throw new RuleViolation(
          "milestone-approved", row.code() + " is approved: nothing is left to claim");
    }
    if (row.status() == MilestoneStatus.CLAIMED) {
      throw new RuleViolation(
          "claim-waits",
          "A claim of " + row.code() + " waits for an answer already: claim more after that");
    }
  }
}
