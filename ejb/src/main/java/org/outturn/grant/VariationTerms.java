package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** What each kind of variation needs, changes, and is worth. */
@Dependent
class VariationTerms {

  @Inject Sql sql;
  @Inject HeldGrants grants;
  @Inject GrantParts parts;
  @Inject Parties parties;
  @Inject GrantLinks links;
  @Inject Clock clock;

  /**
   * What a variation changes.
   *
   * @param sum what the one who decides must be allowed to decide; null: not known
   */
  record Change(Money sum, List<VariationView.Change> fields) {}

  void check(Texts texts, HeldGrant grant, NewVariation wanted) {
    switch (wanted.kind()) {
      case EXTENSION -> extension(texts, grant, wanted.endsOn());
      case UPLIFT, REDUCTION -> {
        ceiling(texts, grant, wanted);
        recommended(texts, grant, wanted.ceiling());
      }
      case REPROFILE -> profile(texts, grant, wanted);
      case SCOPE -> texts.needed("scope", blankAsNull(wanted.scope()), "Enter the new scope");
      case PROVIDER_CHANGE -> provider(texts, grant, wanted);
    }
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static void extension(Texts texts, HeldGrant grant, LocalDate endsOn) {
    texts.needed("endsOn", endsOn, "Enter the new last day");
    if (endsOn != null && grant.endsOn() != null) {
      texts.unless(
          endsOn.isAfter(grant.endsOn()),
          "endsOn",
          "The grant ends on " + Dates.day(grant.endsOn()) + " now: an extension ends later");
    }
    texts.inOrder(
        "endsOn", grant.startsOn(), endsOn, "The grant must end on or after the day it starts");
  }

  private static void ceiling(Texts texts, HeldGrant grant, NewVariation wanted) {
    var ceiling = texts.needed("ceiling", wanted.ceiling(), "Enter the new ceiling");
    Sums.positive(texts, "ceiling", ceiling, "The ceiling");
    if (ceiling == null || grant.ceiling() == null) {
      texts.unless(
          grant.ceiling() != null,
          "ceiling",
          "The grant has no ceiling yet: change the grant to state it first");
      return;
    }
    var more = wanted.kind() == VariationKind.UPLIFT;
    texts.unless(
        more ? ceiling.compareTo(grant.ceiling()) > 0 : ceiling.compareTo(grant.ceiling()) < 0,
        "ceiling",
        "The ceiling is "
            + grant.ceiling()
            + " now: "
            + (more ? "an uplift makes it more" : "a reduction makes it less"));
  }

  private void recommended(Texts texts, HeldGrant grant, Money ceiling) {
    if (grant.recommendationId() != null) {
      var beyond = links.beyond(grant.recommendationId(), grant.id(), ceiling);
      texts.unless(beyond == null, "ceiling", beyond);
    }
  }

  private void profile(Texts texts, HeldGrant grant, NewVariation wanted) {
    texts.unless(!wanted.profile().isEmpty(), "profile", "Enter the new sum of at least one year");
    var years = new TreeMap<String, Money>();
    parts
        .profile(grant.id(), GrantParts.EVER)
        .forEach(row -> years.put(row.financialYear(), row.amount()));
    for (var row : wanted.profile()) {
      var year = row.financialYear() == null ? "" : row.financialYear();
      texts.unless(
          year.matches("20\\d\\d-\\d\\d")
              && (Integer.parseInt(year.substring(2, 4)) + 1) % 100
                  == Integer.parseInt(year.substring(5)),
          "profile",
          "Write financial years like 2018-19");
      texts.unless(
          row.amount() != null && !row.amount().isNegative(),
          "profile",
          "Enter a sum of £0 or more for each year");
      years.put(year, row.amount() == null ? Money.ZERO : row.amount());
    }
    var total = years.values().stream().reduce(Money.ZERO, Money::plus);
    texts.unless(
        grant.ceiling() == null || total.compareTo(grant.ceiling()) <= 0,
        "profile",
        "The years come to " + total + " together, more than the ceiling of " + grant.ceiling());
  }

  private void provider(Texts texts, HeldGrant grant, NewVariation wanted) {
    var provider = parties.provider(blankAsNull(wanted.provider()));
    texts.unless(provider.isPresent(), "provider", "Choose a provider that your body works with");
    provider.ifPresent(
        id ->
            texts.unless(
                id != grant.scope().owningOrganisation().value(),
                "provider",
                grant.scope().providerName() + " leads the grant already"));
    if (wanted.variedOn() != null) {
      texts.unless(
          wanted.variedOn().isAfter(leadSince(grant)),
          "variedOn",
          "The new provider must start after " + Dates.day(leadSince(grant)));
    }
  }

  private LocalDate leadSince(HeldGrant grant) {
    return parts.members(grant.id(), GrantParts.EVER).stream()
        .filter(one -> one.role() == MemberRole.LEAD && one.endsOn() == null)
        .map(MemberRow::startsOn)
        .max(LocalDate::compareTo)
        .orElse(grant.startsOn());
  }

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
