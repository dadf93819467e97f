package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.outturn.kernel.Money;
import org.outturn.kernel.database.Sql;

/** What each kind of variation changes, and is worth. */
@Dependent
class VariationEffect {

  @Inject Sql sql;
  @Inject HeldGrants grants;
  @Inject GrantParts parts;
  @Inject Parties parties;
  @Inject Clock clock;

  /**
   * What a variation changes.
   *
   * @param sum what the one who decides must be allowed to decide; null: not known
   */
  record Change(Money sum, List<VariationView.Change> fields) {}

  /** What a checked variation changes, and the sum that has to be within somebody's limit. */
  Change of(HeldGrant grant, NewVariation made) {
    return switch (made.kind()) {
      case EXTENSION -> change(Money.ZERO, "endsOn", grant.endsOn(), made.endsOn());
      case UPLIFT ->
          change(
              uplifts(grant).plus(made.ceiling().minus(grant.ceiling())),
              "ceiling",
              grant.ceiling().plain(),
              made.ceiling().plain());
      case REDUCTION ->
          change(Money.ZERO, "ceiling", grant.ceiling().plain(), made.ceiling().plain());
      case REPROFILE -> new Change(Money.ZERO, years(grant, made));
      case SCOPE -> change(Money.ZERO, "scope", scope(grant), made.scope());
      case PROVIDER_CHANGE ->
          change(
              grant.ceiling(),
              "provider",
              grant.scope().providerName(),
              parties.name(made.provider()));
    };
  }

  private static Change change(Money sum, String field, Object before, Object after) {
    return new Change(
        sum,
        List.of(
            new VariationView.Change(
                field, before == null ? null : before.toString(), after.toString())));
  }

  /** All uplifts so far count together, so that no limit is passed in small steps. */
  private Money uplifts(HeldGrant grant) {
    return parts.variations(grant.id(), GrantParts.EVER).stream()
        .filter(one -> one.kind() == VariationKind.UPLIFT)
        .flatMap(one -> one.changes().stream())
        .map(one -> Money.of(one.after()).minus(Money.of(one.before())))
        .reduce(Money.ZERO, Money::plus);
  }

  private List<VariationView.Change> years(HeldGrant grant, NewVariation made) {
    var now = new TreeMap<String, String>();
    parts
        .profile(grant.id(), GrantParts.EVER)
        .forEach(row -> now.put(row.financialYear(), row.amount().plain()));
    return made.profile().stream()
        .map(
            row ->
                new VariationView.Change(
                    "profile." + row.financialYear(),
                    now.get(row.financialYear()),
                    row.amount().plain()))
        .toList();
  }

  private String scope(HeldGrant grant) {
    return parts.variations(grant.id(), GrantParts.EVER).stream()
        .filter(one -> one.kind() == VariationKind.SCOPE)
        .reduce((older, newer) -> newer)
        .map(one -> one.changes().get(0).after())
        .orElse(null);
  }

  /** Makes the grant what the variation says. */
  void apply(HeldGrant grant, NewVariation made) {
    switch (made.kind()) {
      case EXTENSION -> set(grant, "ends_on", made.endsOn());
      case UPLIFT, REDUCTION -> set(grant, "ceiling", made.ceiling());
      case REPROFILE -> {
        made.profile().forEach(row -> plan(grant, row));
        grants.touched(grant);
      }
      case SCOPE -> grants.touched(grant);
      case PROVIDER_CHANGE -> hand(grant, made);
    }
  }

  private void set(HeldGrant grant, String column, Object value) {
    sql.update(
        "UPDATE funding_grant SET "
            + column
            + " = ?, version = version + 1, changed_at = ? WHERE id = ?",
        value,
        clock.instant(),
        grant.id());
  }

  private void plan(HeldGrant grant, ProfileRow row) {
    sql.update(
        "INSERT INTO payment_profile (grant_id, financial_year, amount, illustrative, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        grant.id(),
        row.financialYear(),
        row.amount(),
        row.illustrative(),
        clock.instant());
  }

  private void hand(HeldGrant grant, NewVariation made) {
    var next = parties.provider(made.provider()).orElseThrow();
    var taken =
        parts.members(grant.id(), GrantParts.EVER).stream()
            .filter(one -> one.endsOn() == null || !one.endsOn().isBefore(made.variedOn()))
            .filter(
                one -> one.role() == MemberRole.LEAD || one.organisation().equals(made.provider()))
            .toList();
    for (var member : taken) {
      grants.takeBack(grant, "grant_member", member.id(), "Another organisation leads");
      grants.stayed(grant, member, made.variedOn().minusDays(1));
    }
    grants.led(grant, next, made.variedOn());
    set(grant, "lead_provider_id", next);
  }
}
