package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.MilestoneRow;
import org.outturn.grant.MilestoneStatus;
import org.outturn.grant.MilestoneView;
import org.outturn.kernel.Dates;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a milestone shows.
 *
 * @param typed what was typed into one of its forms
 * @param clash not null when somebody else changed the milestone meanwhile
 */
public record MilestonePage(
    MilestoneView view,
    List<Place> places,
    DocumentList documents,
    Actor reader,
    CommitmentForm typed,
    List<FieldError> errors,
    Clash clash) {

  public MilestonePage {
    places = List.copyOf(places);
    errors = List.copyOf(errors);
  }

  public MilestoneRow row() {
    return view.row();
  }

  public String title() {
    return row().code() + " " + row().facts().title();
  }

  public String address() {
    return "/grants/" + row().grant() + "/milestones/" + row().code();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(row().grant(), "/grants/" + row().grant()),
        new Crumb("Milestones", "/grants/" + row().grant() + "/milestones"),
        new Crumb(row().code(), null));
  }

  public boolean manages() {
    return reader.may(Permission.MANAGE_GRANTS);
  }

  /** Whether the reader may claim it, or some of its units. */
  public boolean claims() {
    var open =
        row().status() == MilestoneStatus.PLANNED || row().status() == MilestoneStatus.SENT_BACK;
    var theirs = reader.bodyStaff() || row().facts().owner() == MilestoneOwner.PROVIDER;
    return reader.may(Permission.EVIDENCE_CONDITIONS) && open && theirs;
  }

  /** Whether the reader answers the claim that waits. */
  public boolean answers() {
    return reader.may(Permission.REVIEW_CONDITIONS)
        && row().claimedAt() != null
        && !row().claimedByReader();
  }

  /** Whether the reader would answer, but for having made the claim themselves. */
  public boolean waitsForSomebodyElse() {
    return reader.may(Permission.REVIEW_CONDITIONS) && row().claimedByReader();
  }

  /** The form that was sent, if one was. */
  public SentForm form() {
    return new SentForm(typed, errors);
  }

  /** The errors of the form that was sent. */
  public List<FieldError> errors(String form) {
    return form().sent(form) ? errors : List.of();
  }

  public String unitsLabel() {
    var left = row().units().left();
    return "How many " + row().units().unit() + (left == null ? "" : " (" + left + " are left)");
  }

  public List<SummaryRow> facts() {
    var row = row();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", GrantTags.of(row)));
    if (row.units().words() != null) {
      facts.add(SummaryRow.of("How far", row.units().words()));
    }
    if (row.units().waiting() > 0 && row.units().counted()) {
      facts.add(SummaryRow.of("Claimed", row.units().waiting() + " " + row.units().unit()));
    }
    facts.add(SummaryRow.of("What is delivered", row.facts().description()));
    facts.add(SummaryRow.of("Delivered by", row.facts().owner().words()));
    facts.add(SummaryRow.of("Due", Words.day(row.facts().dueOn())));
    facts.add(SummaryRow.of("Last delivered on", Words.day(row.doneOn())));
    if (row.afterAgreement()) {
      facts.add(
          SummaryRow.of(
              "Agreement",
              "Delivery after the agreement ended on " + Dates.day(row.agreementEndsOn())));
    }
    if (row.unitCost() != null) {
      facts.add(
          SummaryRow.of(
              "Cost of a unit",
              row.unitCost() + ", our arithmetic: the grant's " + row.sharedOut() + " shared out"));
    }
    facts.add(SummaryRow.of("Set by", row.source()));
    return facts;
  }

  public MilestoneTables tables() {
    return new MilestoneTables(view);
  }
}
