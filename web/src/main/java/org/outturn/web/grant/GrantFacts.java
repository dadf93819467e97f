package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.grant.GrantPicture;
import org.outturn.web.view.Cell;
import org.outturn.web.view.SummaryRow;

/** A grant in a dozen lines. */
final class GrantFacts {

  private GrantFacts() {}

  static List<SummaryRow> of(GrantPicture view) {
    var grant = view.grant();
    var terms = view.terms();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", GrantTags.of(grant.status())));
    if (view.recordedAs() != null) {
      facts.add(SummaryRow.of("Recorded", recorded(view)));
    }
    view.steps().stream()
        .filter(step -> step.authority() != null)
        .forEach(step -> facts.add(SummaryRow.of("Awarded by", step.authority())));
    facts.add(SummaryRow.of("Lead provider", grant.provider()));
    facts.add(SummaryRow.of("Commissioning body", grant.body()));
    facts.add(SummaryRow.of("Grant or contract", terms.instrument().words()));
    facts.add(
        SummaryRow.of(
            "Amount", grant.ceiling() == null ? Words.NOT_STATED : "up to " + grant.ceiling()));
    if (terms.programmeTotal() != null) {
      facts.add(SummaryRow.of("The whole programme", terms.programmeTotal().toString()));
    }
    facts.add(SummaryRow.of("Period", period(view)));
    if (terms.deliveryEndsOn() != null) {
      facts.add(SummaryRow.of("Delivery ends on", Words.day(terms.deliveryEndsOn())));
    }
    facts.add(SummaryRow.of("Agreement", agreement(view)));
    facts.add(SummaryRow.of("Decision", linked("/decisions/", view.decision(), "none recorded")));
    if (view.recommendation() != null) {
      facts.add(SummaryRow.of("Recommendation", "(" + view.recommendation() + ")"));
    }
    facts.add(SummaryRow.of("Senior responsible officer", Words.text(terms.responsibleOfficer())));
    links(view, facts);
    return facts;
  }

  private static String recorded(GrantPicture view) {
    return "As "
        + view.recordedAs().words().toLowerCase(Locale.UK)
        + ", on "
        + Words.day(view.steps().get(0).happenedOn())
        + ": what came before happened outside Outturn";
  }

  private static String period(GrantPicture view) {
    var grant = view.grant();
    return Words.day(grant.startsOn())
        + (view.terms().startsOnInferred() ? " (our reading: the papers do not state it)" : "")
        + " to "
        + (grant.endsOn() == null ? "an end not stated" : Words.day(grant.endsOn()));
  }

  private static Cell agreement(GrantPicture view) {
    var address = "/grants/" + view.grant().reference() + "/agreements";
    if (view.agreements().isEmpty()) {
      return Cell.link("none recorded", address);
    }
    var newest = view.agreements().get(view.agreements().size() - 1);
    var signed =
        newest.signed() ? "signed " + Words.day(newest.signedOn()) : "signature not recorded";
    return Cell.link("Version " + newest.number() + ", " + signed, address);
  }

  private static void links(GrantPicture view, List<SummaryRow> facts) {
    if (view.predecessor() != null) {
      facts.add(SummaryRow.of("Follows", linked("/grants/", view.predecessor(), "")));
    }
    if (view.predecessor() != null && view.terms().predecessorReason() != null) {
      facts.add(SummaryRow.of("Why it follows that one", view.terms().predecessorReason()));
    }
    for (var successor : view.successors()) {
      facts.add(SummaryRow.of("Followed by", linked("/grants/", successor, "")));
    }
  }

  private static Cell linked(String root, String reference, String without) {
    return reference == null ? Cell.text(without) : Cell.link(reference, root + reference);
  }
}
