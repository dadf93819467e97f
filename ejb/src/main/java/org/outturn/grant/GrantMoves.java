package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/**
 * Moves a grant on: proposed, awarded by a decision, active by a signed agreement, ended, or
 * terminated with a reason. Each step is dated and stays.
 */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantMoves {

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantSteps steps;
  private Clock clock;

  protected GrantMoves() {}

  @Inject
  public GrantMoves(Sql sql, HeldGrants grants, GrantParts parts, GrantSteps steps, Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Awards a proposed grant.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws RuleViolation when no decision is recorded that it rests on
   * @throws StaleVersion when somebody has changed it since
   */
  public void award(String reference, Long version, LocalDate on) {
    var grant = grants.hold(reference, version);
    from(grant, Set.of(GrantStatus.PROPOSED), "awarded", "grant-not-proposed");
    if (grant.decisionId() == null) {
      throw new RuleViolation(
          "no-decision",
          "Say first which decision "
              + reference
              + " rests on: without one it cannot be awarded. Change the grant to do so");
    }
    if (sql.count(
            "SELECT count(*) FROM decision WHERE id = ? AND status IN ('SIGNED', 'PUBLISHED',"
                + " 'DEFERRED', 'RECORDED')",
            grant.decisionId())
        == 0) {
      throw new RuleViolation(
          "decision-not-signed",
          "The decision that " + reference + " rests on is not signed yet: sign it first");
    }
    move(grant, GrantStatus.AWARDED, on, null);
  }

  /**
   * Makes an awarded grant active.
   *
   * @throws RuleViolation while its provider and its body have not both signed an agreement
   */
  public void activate(String reference, Long version, LocalDate on) {
    var grant = grants.hold(reference, version);
    from(grant, Set.of(GrantStatus.AWARDED), "active", "grant-not-awarded");
    var lead = lead(grant);
    var signed =
        parts.agreements(grant.id(), GrantParts.EVER).stream()
            .anyMatch(one -> one.signed() && one.provider().equals(lead));
    if (!signed) {
      throw new RuleViolation(
          "agreement-unsigned",
          "Both parties must have signed an agreement before "
              + reference
              + " is active. Record the agreement and both signatures");
    }
    move(grant, GrantStatus.ACTIVE, on, null);
  }

  private String lead(HeldGrant grant) {
    return sql.first(
            "SELECT slug FROM organisation WHERE id = ?",
            row -> row.text("slug"),
            grant.scope().owningOrganisation())
        .orElseThrow();
  }

  /** Ends an active grant whose time is over. */
  public void end(String reference, Long version, LocalDate on) {
    var grant = grants.hold(reference, version);
    from(grant, Set.of(GrantStatus.ACTIVE), "ended", "grant-not-active");
    move(grant, GrantStatus.ENDED, on, null);
  }

  /** Terminates a grant before its time, with a reason. */
  public void terminate(String reference, Long version, LocalDate on, String reason) {
    var grant = grants.hold(reference, version);
    from(
        grant,
        Set.of(GrantStatus.PROPOSED, GrantStatus.AWARDED, GrantStatus.ACTIVE),
        "terminated",
        "grant-over");
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why the grant is terminated");
    texts.done("termination-invalid", "The grant cannot be terminated so");
    move(grant, GrantStatus.TERMINATED, on, why);
  }

  private static void from(HeldGrant grant, Set<GrantStatus> before, String to, String code) {
    if (!before.contains(grant.status())) {
      throw new RuleViolation(
          code,
          grant.scope().reference()
              + " is "
              + grant.status().words().toLowerCase(Locale.UK)
              + ": it cannot become "
              + to
              + " now");
    }
  }

  private void move(HeldGrant grant, GrantStatus to, LocalDate on, String reason) {
    var texts = new Texts();
    texts.needed("on", on, "Enter the day");
    var today = LocalDate.now(clock);
    texts.inOrder("on", on, today, "The day must be today or before");
    // the first step only says when the grant was set up here, which may be later than it was made
    parts.steps(grant.id(), GrantParts.EVER).stream()
        .skip(1)
        .reduce((older, newer) -> newer)
        .ifPresent(
            last ->
                texts.inOrder(
                    "on", last.happenedOn(), on, "The day must not be before the step before it"));
    texts.done("move-invalid", "The grant cannot be moved on so");
    sql.update(
        "UPDATE funding_grant SET status = ?, version = version + 1, changed_at = ? WHERE id = ?",
        to,
        clock.instant(),
        grant.id());
    steps.made(grant.id(), to, on, reason);
    grants.told(grant, event(to), Map.of("on", on.toString()));
  }

  private static String event(GrantStatus to) {
    return to == GrantStatus.ACTIVE
        ? "grant.activated"
        : "grant." + to.name().toLowerCase(Locale.ROOT);
  }
}
