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
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Sets grants up: the grant itself, its profile, the decision it rests on. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private AuditTrail audit;
  private Clock clock;

  protected GrantSetUp() {}

  @Inject
  public GrantSetUp(
      Sql sql, CurrentActor actor, GrantScopes scopes, AuditTrail audit, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a decision, as far as a grant needs it.
   *
   * @param signedOn null: not stated by the published decision
   */
  public void recordDecision(
      String reference, String title, String decidedBy, java.time.LocalDate signedOn) {
    var body = actor.get().organisation();
    sql.insert(
        "INSERT INTO decision (reference, title, managing_org_id, decided_by, signed_on)"
            + " VALUES (?, ?, ?, ?, ?) RETURNING id",
        reference,
        title,
        body,
        decidedBy,
        signedOn);
    audit.record(
        actor.id(), body, "decision.recorded", SubjectRef.of("decision", reference), Map.of());
  }

  /** Creates a grant of the actor's own body. */
  public void create(NewGrant grant) {
    grant.check();
    var body = actor.get().organisation();
    var provider =
        sql.first(
                "SELECT id FROM organisation WHERE slug = ? AND kind = 'PROVIDER'",
                row -> row.number("id"),
                grant.provider())
            .orElseThrow(
                () -> InvalidInput.field("provider", "There is no provider " + grant.provider()));
    sql.insert(
        "INSERT INTO funding_grant (reference, title, managing_org_id, lead_provider_id,"
            + " decision_id, predecessor_id, status, ceiling, starts_on, ends_on, reporting_from,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.reference(),
        grant.title(),
        body,
        provider,
        keyOf("decision", grant.decision()),
        grant.predecessor() == null ? null : scopes.named(grant.predecessor()).id(),
        grant.status(),
        grant.ceiling(),
        grant.startsOn(),
        grant.endsOn(),
        grant.reportingFrom(),
        clock.instant());
    audit.record(
        actor.id(),
        body,
        "grant.created",
        SubjectRef.of("grant", grant.reference()),
        Map.of("status", grant.status().name()));
  }

  private Long keyOf(String table, String reference) {
    if (reference == null) {
      return null;
    }
    return sql.first(
            "SELECT id FROM " + table + " WHERE reference = ? AND managing_org_id = ?",
            row -> row.number("id"),
            reference,
            actor.get().organisation())
        .orElseThrow(() -> InvalidInput.field(table, "There is no " + table + " " + reference));
  }

  /** Plans what is to be paid in a financial year. */
  public void profile(
      String grantReference,
      String financialYear,
      org.outturn.kernel.Money amount,
      boolean illustrative) {
    var grant = scopes.named(grantReference);
    sql.insert(
        "INSERT INTO payment_profile (grant_id, financial_year, amount, illustrative, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?) RETURNING id",
        grant.id(),
        financialYear,
        amount,
        illustrative,
        clock.instant());
    audit.record(
        actor.id(),
        grant.managingOrganisation(),
        "profile.planned",
        grant.subject(),
        Map.of("year", financialYear, "amount", amount.plain()));
  }
}
