package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.grant.ConditionStatus;
import org.outturn.grant.ConditionView;
import org.outturn.kernel.Dates;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a condition shows.
 *
 * @param typed what was typed into one of its forms
 * @param clash not null when somebody else changed the condition meanwhile
 */
public record ConditionPage(
    ConditionView view,
    List<Place> places,
    DocumentList documents,
    Actor reader,
    ConditionContext.Beside beside,
    CommitmentForm typed,
    List<FieldError> errors,
    Clash clash) {

  public ConditionPage {
    places = List.copyOf(places);
    errors = List.copyOf(errors);
  }

  public String title() {
    return view.row().code() + " " + view.row().title();
  }

  public String address() {
    return "/grants/" + view.grant() + "/conditions/" + view.row().code();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(view.grant(), "/grants/" + view.grant()),
        new Crumb("Conditions", "/grants/" + view.grant() + "/conditions"),
        new Crumb(view.row().code(), null));
  }

  private ConditionStatus status() {
    return view.row().status();
  }

  public boolean manages() {
    return reader.may(Permission.MANAGE_GRANTS);
  }

  public boolean evidences() {
    return reader.may(Permission.EVIDENCE_CONDITIONS) && !status().settled();
  }

  /** Whether the reader judges the evidence that waits. */
  public boolean judges() {
    return reader.may(Permission.REVIEW_CONDITIONS)
        && status() == ConditionStatus.EVIDENCED
        && !view.evidencedByReader();
  }

  /** Whether the reader would judge, but for having sent the evidence themselves. */
  public boolean waitsForSomebodyElse() {
    return reader.may(Permission.REVIEW_CONDITIONS)
        && status() == ConditionStatus.EVIDENCED
        && view.evidencedByReader();
  }

  public boolean waives() {
    return reader.may(Permission.WAIVE_CONDITIONS) && !status().settled();
  }

  public boolean reopens() {
    return reader.may(Permission.REVIEW_CONDITIONS) && status().settled();
  }

  public boolean acts() {
    return evidences() || judges() || waitsForSomebodyElse() || waives() || reopens() || manages();
  }

  /** The form that was sent, if one was. */
  public SentForm form() {
    return new SentForm(typed, errors);
  }

  public ConditionTables tables() {
    return new ConditionTables(view, beside);
  }

  public List<SummaryRow> facts() {
    var row = view.row();
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Status", GrantTags.of(row)));
    if (row.reason() != null) {
      facts.add(SummaryRow.of("Reason for its status", row.reason()));
    }
    facts.add(SummaryRow.of("What it asks", row.requirement()));
    facts.add(SummaryRow.of("Target", row.target() == null ? "not stated" : row.target()));
    facts.add(SummaryRow.of("Due", row.dueOn() == null ? "not stated" : Dates.day(row.dueOn())));
    facts.add(
        SummaryRow.of(
            "Before payment",
            row.beforePayment() ? "Must be met before payment" : "Payment does not wait for it"));
    facts.add(SummaryRow.of("Set by", row.source()));
    return facts;
  }

  /** The measures to choose from. */
  public List<Item> measureItems() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Not collected yet"));
    beside.measures().forEach(one -> items.add(Item.of(one.code(), one.name())));
    return items;
  }
}
