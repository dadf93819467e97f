package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckResult;
import org.outturn.grant.CheckView;
import org.outturn.grant.MemberRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/**
 * What the page of a grant's checks shows.
 *
 * @param members who delivers the grant, the lead first
 * @param documents how many documents each check has, by its number
 * @param staff whether the reader is of the body, who sees everybody's checks
 * @param manages whether the reader may record checks
 */
public record CheckPage(
    GrantHead head,
    List<CheckView> checks,
    List<MemberRow> members,
    Map<Long, Long> documents,
    boolean staff,
    boolean manages,
    CommitmentForm typed,
    List<FieldError> errors) {

  public CheckPage {
    checks = List.copyOf(checks);
    members = List.copyOf(members);
    documents = Map.copyOf(documents);
    errors = List.copyOf(errors);
  }

  public String address() {
    return head.address() + "/checks";
  }

  /**
   * Who delivers the grant and whoever was checked besides, by their slugs; the lead first. Who is
   * not of the body reads of those alone that they may know something of.
   */
  public Map<String, String> organisations() {
    var names = new LinkedHashMap<String, String>();
    if (staff) {
      members.forEach(one -> names.put(one.organisation(), one.name()));
    }
    checks.forEach(one -> names.put(one.organisation(), one.organisationName()));
    return names;
  }

  public List<Cell> columns() {
    return List.of(
        Cell.text("Check"),
        Cell.text("Standing"),
        Cell.text("Expires"),
        Cell.text("Counts for"),
        Cell.number("Documents"));
  }

  /** The checks of an organisation that count today or should: the latest of each kind. */
  public List<List<Cell>> rows(String organisation) {
    return checks.stream()
        .filter(one -> one.latest() && one.organisation().equals(organisation))
        .map(this::row)
        .toList();
  }

  private List<Cell> row(CheckView check) {
    return List.of(
        Cell.link(check.title(), address() + "/" + check.id()),
        Cell.tag(CheckFacts.tag(check)),
        Cell.text(CheckFacts.expires(check)),
        Cell.text(check.everyGrant() ? "All its grants from this body" : "This grant"),
        Cell.number(String.valueOf(documents.getOrDefault(check.id(), 0L))));
  }

  public List<Cell> earlierColumns() {
    return Cells.heads("Check", "Organisation", "Standing", "Recorded");
  }

  /** Those that later ones replaced, and those taken back. */
  public List<List<Cell>> earlier() {
    return checks.stream()
        .filter(check -> !check.latest())
        .map(
            check ->
                List.of(
                    Cell.link(check.title(), address() + "/" + check.id()),
                    Cell.text(check.organisationName()),
                    Cell.tag(CheckFacts.tag(check)),
                    Cell.text(Dates.moment(check.recordedAt()))))
        .toList();
  }

  /** Whom a check can be made of. */
  public List<Item> choices() {
    var names = new LinkedHashMap<String, Item>();
    members.forEach(
        one ->
            names.putIfAbsent(
                one.organisation(),
                Item.of(
                    one.organisation(),
                    one.name() + ", " + one.role().words().toLowerCase(java.util.Locale.UK))));
    return List.copyOf(names.values());
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
        Item.of("true", "All grants that we give this organisation"));
  }
}
