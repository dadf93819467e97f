package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckResult;
import org.outturn.grant.CheckView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;

/**
 * What the page of a grant's checks shows.
 *
 * @param manages whether the reader may record checks
 * @param addsDocuments whether the reader may add a document to a check
 */
public record CheckPage(
    String grant,
    List<Place> places,
    List<CheckView> checks,
    boolean manages,
    boolean addsDocuments,
    CommitmentForm typed,
    List<FieldError> errors) {

  public CheckPage {
    places = List.copyOf(places);
    checks = List.copyOf(checks);
    errors = List.copyOf(errors);
  }

  public List<Crumb> crumbs() {
    return GrantPlaces.crumbs(grant, "Checks");
  }

  public String address() {
    return "/grants/" + grant + "/checks";
  }

  /** Those that count today or should: the latest of each kind. */
  public List<CheckView> latest() {
    return checks.stream().filter(CheckView::latest).toList();
  }

  /** Those that later ones replaced, and those taken back. */
  public List<CheckView> earlier() {
    return checks.stream().filter(check -> !check.latest()).toList();
  }

  public String documentsAddress(CheckView check) {
    return "/documents/new?subject=check%2F" + grant + "%2F" + check.id();
  }

  public List<SummaryRow> facts(CheckView check) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Standing", tag(check)));
    facts.add(
        SummaryRow.of(
            "Counts for",
            check.everyGrant()
                ? "All grants of " + check.organisation() + " from this body"
                : "This grant"));
    facts.add(
        SummaryRow.of("Checked by", check.checkedBy() == null ? "not stated" : check.checkedBy()));
    facts.add(
        SummaryRow.of(
            "Checked on", check.checkedOn() == null ? "not stated" : Dates.day(check.checkedOn())));
    facts.add(
        SummaryRow.of(
            "Expires",
            check.expiresOn() == null
                ? "no day is stated"
                : "after " + Dates.day(check.expiresOn())));
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

  private static Tag tag(CheckView check) {
    return Tag.of(
        check.standing().words(),
        switch (check.standing()) {
          case VALID -> "green";
          case EXPIRING -> "yellow";
          case EXPIRED, FAILED -> "red";
          case VOIDED -> "grey";
        });
  }

  public List<Item> kinds() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "Choose"));
    Arrays.stream(CheckKind.values()).forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public List<Item> results() {
    return Arrays.stream(CheckResult.values())
        .map(one -> Item.of(one.name(), one.words()))
        .toList();
  }

  public List<Item> scopes() {
    return List.of(
        Item.of("false", "This grant only"),
        Item.of("true", "All grants that we give this provider"));
  }
}
