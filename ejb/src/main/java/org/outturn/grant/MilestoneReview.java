package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.MilestoneSteps.Locked;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;

/** Answers claims of milestones: approves them or sends them back, never one's own. */
@Stateless
@Requires(Permission.REVIEW_CONDITIONS)
public class MilestoneReview {

  private GrantScopes scopes;
  private MilestoneSteps steps;

  protected MilestoneReview() {}

  @Inject
  public MilestoneReview(GrantScopes scopes, MilestoneSteps steps) {
    this.scopes = scopes;
    this.steps = steps;
  }

  /**
   * Approves the claim that waits.
   *
   * @param reason may be null
   * @param version what the caller read; null when the caller does not say
   * @throws RuleViolation when no claim waits, or it is the actor's own
   * @throws StaleVersion when somebody changed it since
   */
  public void approve(String grant, String code, String reason, Long version) {
    var milestone = steps.lock(scopes.named(grant), code, version);
    var texts = new Texts();
    var why = texts.optionalText("reason", reason);
    texts.done("approval-invalid", "The approval cannot be recorded as it is");
    steps.refuseUnlessAnswerable(milestone.row());
    approve(milestone, why);
  }

  private void approve(Locked milestone, String why) {
    steps.answer(milestone, MilestoneStatus.APPROVED, why);
    steps.done(
        milestone,
        "milestone.approved",
        Map.of("units", String.valueOf(milestone.row().units().waiting())));
  }

  /**
   * Approves several claims of one grant, all or none.
   *
   * @throws InvalidInput naming each that cannot be approved, by its grant and code
   */
  public void approveAll(String reference, List<String> codes) {
    var grant = scopes.named(reference).reference();
    approveAll(codes.stream().map(code -> new MilestoneKey(grant, code)).toList());
  }

  /**
   * Approves several claims, all or none.
   *
   * @throws InvalidInput naming each that cannot be approved, by its grant and code
   */
  public void approveAll(List<MilestoneKey> keys) {
    if (keys.isEmpty()) {
      throw InvalidInput.field("milestones", "Choose at least one milestone");
    }
    var problems = new ArrayList<Problem>();
    var found = new ArrayList<Locked>();
    // Always locked in the same order, so that two people who approve at once do not wait for
    // each other for ever.
    new LinkedHashSet<>(keys.stream().sorted(MilestoneKey.ORDER).toList())
        .forEach(key -> lock(key, found, problems));
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "not-all-approvable", "None was approved, because some cannot be", problems);
    }
    found.forEach(milestone -> approve(milestone, null));
  }

  private void lock(MilestoneKey key, List<Locked> found, List<Problem> problems) {
    try {
      var milestone = steps.lock(scopes.named(key.grant()), key.code(), null);
      steps.refuseUnlessAnswerable(milestone.row());
      found.add(milestone);
    } catch (RuleViolation wrong) {
      problems.add(new Problem(key.toString(), wrong.getMessage()));
    } catch (NotFound unknown) {
      problems.add(new Problem(key.toString(), "There is no milestone " + key));
    }
  }

  /**
   * Sends the claim that waits back; its units may be claimed again.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when no reason is given
   * @throws RuleViolation when no claim waits, or it is the actor's own
   * @throws StaleVersion when somebody changed it since
   */
  public void sendBack(String grant, String code, String reason, Long version) {
    var milestone = steps.lock(scopes.named(grant), code, version);
    steps.refuseUnlessAnswerable(milestone.row());
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter what is missing, so that it can be mended");
    texts.done("review-invalid", "The claim cannot be sent back without a reason");
    steps.answer(milestone, MilestoneStatus.SENT_BACK, why);
    steps.done(
        milestone,
        "milestone.returned",
        Map.of("units", String.valueOf(milestone.row().units().waiting())));
  }
}
