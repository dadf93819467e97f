package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/** The agreements of grants: drawn up version by version, signed by both parties. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class Agreements {

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantScopes scopes;
  private Clock clock;

  protected Agreements() {}

  @Inject
  public Agreements(Sql sql, HeldGrants grants, GrantParts parts, GrantScopes scopes, Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** All versions, the first one first. */
  @Requires(Permission.READ_GRANTS)
  public List<AgreementView> of(String grant) {
    return parts.agreements(scopes.named(grant).id(), GrantParts.EVER);
  }

  @Requires(Permission.READ_GRANTS)
  public AgreementView get(String grant, int number) {
    return of(grant).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Records the next version, with the grant's lead provider.
   *
   * @return its number
   * @throws InvalidInput when there is nothing to issue again, or that was with another provider
   */
  public int draw(String reference, NewAgreement wanted) {
    var grant = grants.hold(reference, null);
    var agreement = wanted.checked();
    var number =
        (int) sql.count("SELECT count(*) FROM agreement WHERE grant_id = ?", grant.id()) + 1;
    sql.insert(
        "INSERT INTO agreement (grant_id, number, kind, reissue_of, provider_id, starts_on,"
            + " ends_on, summary, source, illustrative, recorded_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        grant.id(),
        number,
        agreement.kind(),
        agreement.kind() == AgreementKind.NEW ? null : earlier(grant, agreement.kind()),
        grant.scope().owningOrganisation(),
        agreement.startsOn(),
        agreement.endsOn(),
        agreement.summary(),
        agreement.source(),
        agreement.illustrative(),
        grants.actorId(),
        clock.instant());
    grants.touched(grant);
    grants.told(
        grant,
        "agreement.drawn",
        Map.of("version", String.valueOf(number), "kind", agreement.kind().name()));
    return number;
  }

  private record Earlier(long id, long provider, String name) {}

  /** What is issued again or amended: this grant's newest, or the newest of the one before. */
  private long earlier(HeldGrant grant, AgreementKind kind) {
    var before =
        sql.first(
                "SELECT a.id, a.provider_id, o.name FROM agreement a"
                    + " JOIN organisation o ON o.id = a.provider_id"
                    + " WHERE a.grant_id = ? OR (? AND a.grant_id = ?)"
                    + " ORDER BY (a.grant_id = ?) DESC, a.number DESC LIMIT 1",
                row -> new Earlier(row.number("id"), row.number("provider_id"), row.text("name")),
                grant.id(),
                kind == AgreementKind.REISSUED,
                grant.predecessorId() == null ? -1L : grant.predecessorId(),
                grant.id())
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        "kind", "There is no agreement before this one: make a new agreement"));
    if (before.provider() != grant.scope().owningOrganisation().value()) {
      throw InvalidInput.field(
          "kind",
          "The agreement before was with "
              + before.name()
              + ", so it cannot be used again: "
              + grant.scope().providerName()
              + " needs a new agreement");
    }
    return before.id();
  }

  /**
   * Records that one of the parties has signed.
   *
   * @throws RuleViolation when that party has signed already
   */
  public void sign(String reference, int number, NewSignature wanted) {
    var grant = grants.hold(reference, null);
    var agreement =
        sql.first(
                "SELECT id FROM agreement WHERE grant_id = ? AND number = ?",
                row -> row.number("id"),
                grant.id(),
                number)
            .orElseThrow(NotFound::new);
    var signature = wanted.checked(LocalDate.now(clock));
    if (get(reference, number).signedFor(signature.party())) {
      throw new RuleViolation(
          "already-signed",
          "Version "
              + number
              + " is signed already for the "
              + signature.party().words().toLowerCase(java.util.Locale.UK)
              + ". To change it, make a new version");
    }
    sql.update(
        "INSERT INTO agreement_signature (agreement_id, party, name, office, signed_on,"
            + " illustrative, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        agreement,
        signature.party(),
        signature.name(),
        signature.office(),
        signature.signedOn(),
        signature.illustrative(),
        grants.actorId(),
        clock.instant());
    grants.touched(grant);
    grants.told(
        grant,
        "agreement.signed",
        Map.of("version", String.valueOf(number), "for", signature.party().name()));
  }
}
