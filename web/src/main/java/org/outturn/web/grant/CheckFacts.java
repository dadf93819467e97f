package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.grant.CheckStanding;
import org.outturn.grant.CheckView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;

/** A check in words. */
final class CheckFacts {

  private CheckFacts() {}

  static List<SummaryRow> of(CheckView check) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Standing", tag(check)));
    facts.add(SummaryRow.of("Organisation", check.organisationName()));
    facts.add(SummaryRow.of("Counts for", countsFor(check)));
    facts.add(SummaryRow.of("Checked by", Words.text(check.checkedBy())));
    facts.add(SummaryRow.of("Checked on", Words.day(check.checkedOn())));
    facts.add(SummaryRow.of("Expires", expires(check)));
    if (check.note() != null) {
      facts.add(SummaryRow.of("Note", check.note()));
    }
    if (check.source() != null) {
      facts.add(SummaryRow.of("Source", check.source()));
    }
    facts.add(
        SummaryRow.of("Recorded", check.recordedBy() + ", " + Dates.moment(check.recordedAt())));
    if (check.voidReason() != null) {
      facts.add(SummaryRow.of("Why it was taken back", check.voidReason()));
    }
    return facts;
  }

  static String countsFor(CheckView check) {
    return check.everyGrant()
        ? "All grants of " + check.organisationName() + " from this body"
        : "This grant";
  }

  static String expires(CheckView check) {
    return check.expiresOn() == null ? "no day is stated" : "after " + Dates.day(check.expiresOn());
  }

  static Tag tag(CheckView check) {
    return Tag.of(
        check.standing().words(),
        switch (check.standing()) {
          case VALID -> "green";
          case EXPIRING -> "yellow";
          case EXPIRED, FAILED -> "red";
          case VOIDED -> "grey";
        });
  }

  /** A warning in one sentence. */
  static String warning(CheckView check) {
    return "The check \u201c"
        + check.title()
        + "\u201d of "
        + check.organisationName()
        + " "
        + switch (check.standing()) {
          case FAILED -> "failed.";
          case EXPIRED -> "expired: it counted until " + Dates.day(check.expiresOn()) + ".";
          default -> "expires soon: it counts until " + Dates.day(check.expiresOn()) + ".";
        };
  }

  /** What is wrong with a grant's checks in three words; empty when nothing is. */
  static String inShort(List<CheckView> warnings) {
    for (var standing :
        List.of(CheckStanding.FAILED, CheckStanding.EXPIRED, CheckStanding.EXPIRING)) {
      var count = warnings.stream().filter(one -> one.standing() == standing).count();
      if (count > 0) {
        return count + " " + standing.words().toLowerCase(Locale.UK);
      }
    }
    return "";
  }
}
