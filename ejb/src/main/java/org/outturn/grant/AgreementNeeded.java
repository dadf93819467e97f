package org.outturn.grant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.kernel.RuleViolation;

/** Whether an agreement with the lead provider is in force, and what is missing while it is not. */
final class AgreementNeeded {

  private AgreementNeeded() {}

  /**
   * Refuses when no agreement with the lead, signed by both parties by a day, covers the day.
   *
   * @param agreements all versions, the first one first
   * @param lead the slug of the lead provider
   * @param name the name of the lead provider
   * @param on null: only the signatures are asked for
   * @throws RuleViolation "agreement-unsigned" or "agreement-not-in-force", saying what is missing
   */
  static void require(List<AgreementView> agreements, String lead, String name, LocalDate on) {
    var theirs = agreements.stream().filter(one -> one.provider().equals(lead)).toList();
    var signed = theirs.stream().filter(AgreementView::signed).toList();
    if (theirs.isEmpty()) {
      throw unsigned("No agreement with " + name + " is recorded. Record it and both signatures");
    } else if (signed.isEmpty()) {
      throw unsigned(unsignedWords(last(theirs)));
    } else if (on != null && signed.stream().noneMatch(one -> inForce(one, on))) {
      throw new RuleViolation("agreement-not-in-force", notInForce(last(signed), on));
    }
  }

  private static RuleViolation unsigned(String missing) {
    return new RuleViolation(
        "agreement-unsigned",
        "Both parties must have signed an agreement before the grant is active. " + missing);
  }

  private static AgreementView last(List<AgreementView> some) {
    return some.get(some.size() - 1);
  }

  private static boolean inForce(AgreementView one, LocalDate on) {
    return !one.startsOn().isAfter(on)
        && (one.endsOn() == null || !one.endsOn().isBefore(on))
        && !one.signedOn().isAfter(on);
  }

  private static String unsignedWords(AgreementView one) {
    var missing =
        Arrays.stream(SigningParty.values())
            .filter(party -> !one.signedFor(party))
            .map(party -> "for the " + party.words().toLowerCase(Locale.UK))
            .collect(Collectors.joining(" and "));
    return "Version " + one.number() + " is not signed " + missing + " yet";
  }

  private static String notInForce(AgreementView one, LocalDate on) {
    var version = "Version " + one.number() + " of the agreement ";
    if (one.startsOn().isAfter(on)) {
      return version
          + "starts on "
          + Dates.day(one.startsOn())
          + ": the grant can be active from that day on";
    } else if (one.signedOn().isAfter(on)) {
      return version
          + "was not signed by both parties until "
          + Dates.day(one.signedOn())
          + ": the grant can be active from that day on";
    }
    return version
        + "ended on "
        + Dates.day(one.endsOn())
        + ", before "
        + Dates.day(on)
        + ". Record an agreement that covers the day, and both signatures";
  }
}
