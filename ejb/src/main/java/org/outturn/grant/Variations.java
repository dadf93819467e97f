package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Changes what was awarded: dated, with a reason, within the limit of whoever decides. */
@Stateless
@Requires(Permission.VARY_GRANTS)
public class Variations {

  private Sql sql;
  private HeldGrants grants;
  private GrantParts parts;
  private GrantScopes scopes;
  private VariationTerms terms;
  private VariationEffect effect;
  private DelegatedLimits limits;
  private Clock clock;

  protected Variations() {}

  @Inject
  public Variations(
      Sql sql,
      HeldGrants grants,
      GrantParts parts,
      GrantScopes scopes,
      VariationTerms terms,
      VariationEffect effect,
      DelegatedLimits limits,
      Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.parts = parts;
    this.scopes = scopes;
    this.terms = terms;
    this.effect = effect;
    this.limits = limits;
    this.clock = clock;
  }

  /** All variations, the first one first. */
  @Requires(Permission.READ_GRANTS)
  public List<VariationView> of(String grant) {
    return parts.variations(scopes.named(grant).id(), GrantParts.EVER);
  }

  @Requires(Permission.READ_GRANTS)
  public VariationView get(String grant, int number) {
    return of(grant).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Varies a grant.
   *
   * @param version what the caller read; null when the caller does not say
   * @return the variation's number
   * @throws RuleViolation when the grant is not awarded or is over, or the sum is beyond the
   *     actor's limit
   * @throws StaleVersion when somebody has changed the grant since
   * @throws InvalidInput naming every field that is wrong
   */
  public int vary(String reference, Long version, NewVariation wanted) {
    var grant = grants.hold(reference, version);
    if (grant.status() != GrantStatus.AWARDED && grant.status() != GrantStatus.ACTIVE) {
      throw new RuleViolation(
          "grant-not-varied",
          reference
              + " is "
              + grant.status().words().toLowerCase(java.util.Locale.UK)
              + ": only an awarded or active grant is varied");
    }
    var before = parts.variations(grant.id(), GrantParts.EVER);
    var checked = checked(grant, wanted, before);
    var change = effect.of(grant, checked);
    limits.require(Matter.GRANT_VARIATION, change.sum());
    var number = before.size() + 1;
    record(grant, number, checked, change);
    effect.apply(grant, checked);
    grants.told(
        grant,
        "grant.varied",
        Map.of("variation", String.valueOf(number), "kind", checked.kind().name()));
    return number;
  }

  private NewVariation checked(HeldGrant grant, NewVariation wanted, List<VariationView> before) {
    var texts = new Texts();
    texts.needed("kind", wanted.kind(), "Choose what the variation changes");
    texts.needed("variedOn", wanted.variedOn(), "Enter the day of the variation");
    texts.inOrder(
        "variedOn",
        wanted.variedOn(),
        LocalDate.now(clock),
        "The day must be today or before: record a variation once it is agreed");
    before.stream()
        .map(VariationView::variedOn)
        .max(LocalDate::compareTo)
        .ifPresent(
            last ->
                texts.inOrder(
                    "variedOn",
                    last,
                    wanted.variedOn(),
                    "The last variation is dated "
                        + Dates.day(last)
                        + ": this one must be dated that day or after"));
    var reason = texts.text("reason", wanted.reason(), "Enter the reason for the variation");
    var source = texts.optionalLine("source", wanted.source());
    var scope = texts.optionalText("scope", wanted.scope());
    if (wanted.kind() != null) {
      terms.check(texts, grant, wanted);
    }
    texts.done("variation-invalid", "The variation cannot be made as it is");
    return new NewVariation(
        wanted.kind(),
        wanted.variedOn(),
        reason,
        wanted.endsOn(),
        wanted.ceiling(),
        wanted.profile(),
        scope,
        wanted.provider(),
        source,
        wanted.illustrative());
  }

  private void record(
      HeldGrant grant, int number, NewVariation made, VariationEffect.Change change) {
    var id =
        sql.insert(
            "INSERT INTO grant_variation (grant_id, number, kind, varied_on, reason, source,"
                + " illustrative, authorised_sum, made_by, recorded_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            grant.id(),
            number,
            made.kind(),
            made.variedOn(),
            made.reason(),
            made.source(),
            made.illustrative(),
            change.sum(),
            grants.actorId(),
            clock.instant());
    for (var one : change.fields()) {
      sql.update(
          "INSERT INTO variation_change (variation_id, field, before, after)"
              + " VALUES (?, ?, ?, ?)",
          id,
          one.field(),
          one.before(),
          one.after());
    }
  }
}
