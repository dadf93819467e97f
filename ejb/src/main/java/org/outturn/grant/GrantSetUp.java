package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Sets grants up: the grant itself, its profile, the decision it rests on. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class GrantSetUp {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private Parties parties;
  private GrantLinks links;
  private GrantSteps steps;
  private AuditTrail audit;
  private Clock clock;

  protected GrantSetUp() {}

  @Inject
  public GrantSetUp(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      Parties parties,
      GrantLinks links,
      GrantSteps steps,
      AuditTrail audit,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.parties = parties;
    this.links = links;
    this.steps = steps;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Creates a grant of the actor's own body, led by one of its providers from the first day.
   *
   * @throws InvalidInput naming every field that is wrong
   */
  public void create(NewGrant wanted) {
    var grant = wanted.checked();
    var provider =
        parties
            .provider(grant.provider())
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        "provider",
                        "There is no provider " + grant.provider() + " that your body works with"));
    if (sql.count("SELECT count(*) FROM funding_grant WHERE reference = ?", grant.reference())
        > 0) {
      throw new RuleViolation(
          "already-exists", "There is already a grant " + grant.reference() + ": choose another");
    }
    var id = insert(grant, provider);
    lead(id, provider, grant.details().startsOn());
    steps.made(id, grant.status(), LocalDate.now(clock), null, null);
    audit.record(
        actor.id(),
        actor.get().organisation(),
        "grant.created",
        SubjectRef.of("grant", grant.reference()),
        Map.of("status", grant.status().name()));
  }

  private long insert(NewGrant grant, long provider) {
    var details = grant.details();
    var decision = links.decision(details.decision(), grant.status());
    return sql.insert(
        "INSERT INTO funding_grant (reference, title, managing_org_id, lead_provider_id,"
            + " recommendation_id, decision_id, predecessor_id, predecessor_reason, instrument, status, ceiling,"
            + " starts_on, starts_on_inferred, ends_on, delivery_ends_on, programme_total,"
            + " responsible_officer, reporting_from, recorded_at, changed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.reference(),
        details.title(),
        actor.get().organisation(),
        provider,
        links.recommendation(decision, details.recommendation(), null, details.ceiling()),
        decision,
        links.predecessor(details.predecessor(), null),
        details.predecessorReason(),
        details.instrument(),
        grant.status(),
        details.ceiling(),
        details.startsOn(),
        details.startsOnInferred(),
        details.endsOn(),
        details.deliveryEndsOn(),
        details.programmeTotal(),
        details.responsibleOfficer(),
        details.reportingFrom(),
        clock.instant(),
        clock.instant());
  }

  private void lead(long grant, long provider, LocalDate from) {
    sql.update(
        "INSERT INTO grant_member (grant_id, organisation_id, role, starts_on, recorded_by,"
            + " recorded_at) VALUES (?, ?, 'LEAD', ?, ?, ?)",
        grant,
        provider,
        from,
        actor.id(),
        clock.instant());
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
