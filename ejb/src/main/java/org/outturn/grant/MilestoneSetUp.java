package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Plans milestones and changes what they say. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class MilestoneSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private MilestoneSteps steps;
  private MilestoneRows rows;
  private AuditTrail audit;
  private Clock clock;

  protected MilestoneSetUp() {}

  @Inject
  public MilestoneSetUp(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      MilestoneSteps steps,
      MilestoneRows rows,
      AuditTrail audit,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.steps = steps;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Plans a milestone, after those that are there.
   *
   * @throws InvalidInput when something does not fit
   * @throws RuleViolation when the grant has a milestone of this code
   */
  public void plan(String grantReference, NewMilestone wanted) {
    var grant = scopes.named(grantReference);
    var milestone = wanted.checked();
    var facts = milestone.facts();
    sql.update(
        "INSERT INTO milestone (grant_id, code, position, title, description, owner, unit,"
            + " promised, due_on, source, recorded_by, recorded_at) VALUES (?, ?,"
            + " (SELECT count(*) + 1 FROM milestone WHERE grant_id = ?), ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        grant.id(),
        milestone.code(),
        grant.id(),
        facts.title(),
        facts.description(),
        facts.owner(),
        facts.unit(),
        facts.promised(),
        facts.dueOn(),
        milestone.source(),
        actor.id(),
        clock.instant());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "milestone.planned",
        SubjectRef.of("milestone", grant.reference() + "/" + milestone.code()),
        Map.of("owner", facts.owner().name()));
  }

  /** What a milestone says now, for whoever is about to change it. */
  public MilestoneRow current(String reference, String code) {
    return rows.of(scopes.named(reference).id()).stream()
        .filter(milestone -> milestone.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Changes what a milestone says; what it said before stays on record.
   *
   * @param reason why it changes
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when something does not fit, such as fewer units than are claimed
   * @throws StaleVersion when somebody changed it since
   */
  public void change(
      String grant, String code, MilestoneFacts wanted, String reason, Long version) {
    var milestone = steps.lock(scopes.named(grant), code, version);
    var texts = new Texts();
    var facts = wanted.checked(texts);
    var why = texts.text("reason", reason, "Enter why the milestone changes");
    var units = milestone.row().units();
    var taken = units.approved() + units.waiting();
    if (facts.unit() == null) {
      texts.unless(taken <= 1, "unit", "Units of it were claimed already: enter what is counted");
    } else if (facts.promised() != null && facts.promised() > 0) {
      texts.unless(
          taken <= facts.promised(),
          "promisedUnits",
          taken + " were claimed already: enter that number or a higher one");
    }
    texts.done("milestone-invalid", "The milestone cannot be changed so");
    keep(milestone, why);
    put(milestone.id(), facts);
    steps.done(
        milestone,
        "milestone.changed",
        Map.of(
            "promised", facts.promised() == null ? "not stated" : facts.promised().toString(),
            "dueOn", facts.dueOn() == null ? "not stated" : facts.dueOn().toString()));
  }

  private void keep(MilestoneSteps.Locked milestone, String reason) {
    sql.update(
        "INSERT INTO milestone_change (milestone_id, title, description, owner, unit, promised,"
            + " due_on, reason, made_by, recorded_at) SELECT id, title, description, owner, unit,"
            + " promised, due_on, ?, ?, ? FROM milestone WHERE id = ?",
        reason,
        actor.id(),
        clock.instant(),
        milestone.id());
  }

  private void put(long milestone, MilestoneFacts facts) {
    sql.update(
        "UPDATE milestone SET title = ?, description = ?, owner = ?, unit = ?, promised = ?,"
            + " due_on = ? WHERE id = ?",
        facts.title(),
        facts.description(),
        facts.owner(),
        facts.unit(),
        facts.promised(),
        facts.dueOn(),
        milestone);
  }
}
