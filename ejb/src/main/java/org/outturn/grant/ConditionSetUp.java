package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Attaches conditions to grants and changes what they say. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class ConditionSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private AuditTrail audit;
  private Clock clock;

  protected ConditionSetUp() {}

  @Inject
  public ConditionSetUp(
      Sql sql, CurrentActor actor, GrantScopes scopes, AuditTrail audit, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Attaches conditions, in their order after those that are there; each starts open. */
  public void attach(String grantReference, List<NewCondition> conditions) {
    var grant = scopes.named(grantReference);
    var position = sql.count("SELECT count(*) FROM grant_condition WHERE grant_id = ?", grant.id());
    for (var wanted : conditions) {
      var condition = wanted.checked();
      var id =
          sql.insert(
              "INSERT INTO grant_condition (grant_id, code, position, title, requirement, target,"
                  + " due_on, before_payment, source, recorded_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
              grant.id(),
              condition.code(),
              ++position,
              condition.title(),
              condition.requirement(),
              condition.target(),
              condition.dueOn(),
              condition.beforePayment(),
              condition.source(),
              clock.instant());
      sql.update(
          "INSERT INTO condition_step (condition_id, status, made_by, recorded_at)"
              + " VALUES (?, ?, ?, ?)",
          id,
          ConditionStatus.OPEN,
          actor.id(),
          clock.instant());
      audit.record(
          actor.id(),
          grant.managingOrganisation(),
          "condition.attached",
          SubjectRef.of("condition", grantReference + "/" + condition.code()),
          Map.of());
    }
  }
}
