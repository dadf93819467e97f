package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Where a grant's money comes from: by funder, cash apart from what is given in kind. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class FundingSplit {

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantScopes scopes;
  private Parties parties;
  private CurrentActor actor;
  private Clock clock;

  protected FundingSplit() {}

  @Inject
  public FundingSplit(
      Sql sql,
      HeldGrants grants,
      GrantParts parts,
      GrantScopes scopes,
      Parties parties,
      CurrentActor actor,
      Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.scopes = scopes;
    this.parties = parties;
    this.actor = actor;
    this.clock = clock;
  }

  @Requires(Permission.READ_GRANTS)
  public List<FundingRow> sources(String grant) {
    return parts.funding(scopes.named(grant).id(), GrantParts.EVER);
  }

  /** Records what a funder gives, and answers its number. */
  public long add(String reference, NewFunding wanted) {
    var grant = grants.hold(reference, null);
    var funding = wanted.checked();
    var funder =
        parties
            .known(funding.funder())
            .orElseThrow(
                () -> InvalidInput.field("funder", "There is no funder " + funding.funder()));
    var id =
        sql.insert(
            "INSERT INTO funding_source (grant_id, funder_id, kind, amount, additional, note,"
                + " source, illustrative, recorded_by, recorded_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            grant.id(),
            funder,
            funding.kind(),
            funding.amount(),
            funding.additional(),
            funding.note(),
            funding.source(),
            funding.illustrative(),
            actor.id(),
            clock.instant());
    grants.touched(grant);
    grants.told(
        grant,
        "funding.added",
        Map.of(
            "funder",
            funding.funder(),
            "kind",
            funding.kind().name(),
            "amount",
            funding.amount() == null ? "not stated" : funding.amount().plain()));
    return id;
  }

  /** Takes back what was recorded by mistake. */
  public void remove(String reference, long id, String reason) {
    var grant = grants.hold(reference, null);
    var texts = new Texts();
    var why = texts.line("reason", reason, "Enter why this is taken back");
    texts.done("removal-invalid", "The funding cannot be taken back so");
    grants.takeBack(grant, "funding_source", id, why);
    grants.touched(grant);
    grants.told(grant, "funding.removed", Map.of("number", String.valueOf(id)));
  }
}
