package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.TreeMap;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.kernel.Texts;

/** What each kind of variation needs before it can be made. */
@Dependent
class VariationTerms {

  @Inject GrantParts parts;
  @Inject Parties parties;
  @Inject GrantLinks links;

  /** Notes what is wrong with a variation, field by field. */
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
}
