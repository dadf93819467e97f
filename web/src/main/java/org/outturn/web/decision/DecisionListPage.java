package org.outturn.web.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.decision.DecisionRow;
import org.outturn.decision.DecisionStatus;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.ColumnOrder;
import org.outturn.web.view.Counted;
import org.outturn.web.view.Item;
import org.outturn.web.view.ListAddress;
import org.outturn.web.view.PageLinks;

/**
 * What the list of decisions shows; search, filter, order and page all stand in its address.
 *
 * @param status null for all
 * @param sort the column, with a minus in front for descending
 * @param drafts whether the reader may start a draft
 */
public record DecisionListPage(
    Slice<DecisionRow> decisions,
    String search,
    DecisionStatus status,
    String sort,
    boolean staff,
    boolean drafts) {

  private static final List<String> COLUMNS =
      List.of("reference", "title", "status", "signedOn", "publishedOn", "ceilings");

  public boolean filtered() {
    return !search.isEmpty() || status != null;
  }

  public String caption() {
    return Counted.of(decisions.total(), "decision") + (filtered() ? " found" : "");
  }

  public List<Item> statuses() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(DecisionStatus.values())
        .filter(one -> staff || one.isDecided())
        .forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public List<Cell> head() {
    return List.of(
        order().head("reference", "Reference"),
        order().head("title", "Title"),
        order().head("status", "Status"),
        order().head("signedOn", "Signed"),
        order().head("publishedOn", "Published"),
        order().head("ceilings", "Up to").asNumber());
  }

  /** What assistive technology hears of each column's order. */
  public List<String> sorts() {
    return order().heard(COLUMNS);
  }

  private ColumnOrder order() {
    return new ColumnOrder(sort, wanted -> address(wanted, 1));
  }

  public List<List<Cell>> rows() {
    return decisions.items().stream().map(DecisionListPage::row).toList();
  }

  private static List<Cell> row(DecisionRow row) {
    return List.of(
        Cell.link(row.reference(), "/decisions/" + row.reference()).withClasses("outturn-nowrap"),
        Cell.text(
            row.title()
                + (row.illustrative() ? " (illustrative)" : "")
                + (row.blocked() ? " – stopped by an open discrepancy" : "")),
        Cell.tag(DecisionTags.of(row.status())),
        Cell.text(row.signedOn() == null ? unsigned(row) : Dates.day(row.signedOn())),
        Cell.text(row.publishedOn() == null ? unpublished(row) : Dates.day(row.publishedOn())),
        Cell.number(row.ceilings() == null ? "not stated" : row.ceilings().toString()));
  }

  private static String unsigned(DecisionRow row) {
    return row.status().isDecided() ? "not stated" : "not signed";
  }

  private static String unpublished(DecisionRow row) {
    return row.status() == DecisionStatus.RECORDED ? "not stated" : "not published";
  }

  public PageLinks pages() {
    return PageLinks.of(
        decisions.page(), decisions.size(), decisions.total(), number -> address(sort, number));
  }

  /** The list's address with its filters and order, from its first page. */
  public String here() {
    return address(sort, 1);
  }

  private String address(String order, int number) {
    return new ListAddress("/decisions")
        .with("search", search, "")
        .with("status", status, null)
        .with("sort", order, "reference")
        .with("page", number, 1)
        .toString();
  }
}
