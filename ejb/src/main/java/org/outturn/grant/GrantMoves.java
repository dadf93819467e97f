package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.access.CurrentActor;
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
  private AwardAuthority authority;
  private CurrentActor actor;
  private Clock clock;

  protected GrantMoves() {}

  @Inject
  public GrantMoves(
      Sql sql,
      HeldGrants grants,
      GrantParts parts,
      GrantSteps steps,
      AwardAuthority authority,
      CurrentActor actor,
      Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.steps = steps;
    this.authority = authority;
    this.actor = actor;
    this.clock = clock;
  }

  /** The states that the actor may move the grant to now. */
  @Requires({Permission.MANAGE_GRANTS, Permission.SIGN_DECISIONS})
  public Set<GrantStatus> open(String reference) {
    var next = new HashSet<>(grants.status(reference).next());
    if (!actor.get().may(Permission.MANAGE_GRANTS)) {
      next.retainAll(Set.of(GrantStatus.AWARDED));
    }
    return next;
  }

  /**
   * Awards a proposed grant: within a recommendation of its decision, or within the limit of the
   * actor's office.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws RuleViolation when its decision is not recorded or not signed, or nothing covers it
   * @throws StaleVersion when somebody has changed it since
   */
  @Requires({Permission.MANAGE_GRANTS, Permission.SIGN_DECISIONS})
  public void award(String reference, Long version, LocalDate on) {
    var grant = grants.hold(reference, version);
    from(grant, GrantStatus.AWARDED, "awarded", "grant-not-proposed");
    move(grant, GrantStatus.AWARDED, on, null, authority.of(grant));
  }

  /**
   * Makes an awarded grant active.
   *
   * @throws RuleViolation while no agreement of its lead provider and its body is in force that day
   */
  public void activate(String reference, Long version, LocalDate on) {
    var grant = grants.hold(reference, version);
    from(grant, GrantStatus.ACTIVE, "active", "grant-not-awarded");
    AgreementNeeded.require(
        parts.agreements(grant.id(), GrantParts.EVER),
        lead(grant),
        grant.scope().providerName(),
        on);
    move(grant, GrantStatus.ACTIVE, on, null, null);
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
    from(grant, GrantStatus.ENDED, "ended", "grant-not-active");
    move(grant, GrantStatus.ENDED, on, null, null);
  }

  /** Terminates a grant before its time, with a reason. */
  public void terminate(String reference, Long version, LocalDate on, String reason) {
    var grant = grants.hold(reference, version);
    from(grant, GrantStatus.TERMINATED, "terminated", "grant-over");
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why the grant is terminated");
    texts.done("termination-invalid", "The grant cannot be terminated so");
    move(grant, GrantStatus.TERMINATED, on, why, null);
  }

  private static void from(HeldGrant grant, GrantStatus to, String words, String code) {
    if (!grant.status().next().contains(to)) {
      throw new RuleViolation(
          code,
          grant.scope().reference()
              + " is "
              + grant.status().words().toLowerCase(Locale.UK)
              + ": it cannot become "
              + words
              + " now");
    }
  }

  private void move(HeldGrant grant, GrantStatus to, LocalDate on, String reason, String by) {
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
    steps.made(grant.id(), to, on, reason, by);
    grants.told(
        grant,
        event(to),
        by == null ? Map.of("on", on.toString()) : Map.of("on", on.toString(), "authority", by));
  }

  private static String event(GrantStatus to) {
    return to == GrantStatus.ACTIVE
        ? "grant.activated"
        : "grant." + to.name().toLowerCase(Locale.ROOT);
  }
}
