package org.outturn.web.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.decision.DecisionRow;
import org.outturn.decision.DecisionStatus;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Item;
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
    var total = decisions.total();
    return (total == 1 ? "1 decision" : total + " decisions") + (filtered() ? " found" : "");
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
        column("reference", "Reference"),
        column("title", "Title"),
        column("status", "Status"),
        column("signedOn", "Signed"),
        column("publishedOn", "Published"),
        column("ceilings", "Up to").asNumber());
  }

  /** What assistive technology hears of each column's order. */
  public List<String> sorts() {
    return COLUMNS.stream().map(this::order).toList();
  }

  private String order(String column) {
    if (sort.equals(column)) {
      return "ascending";
    }
    return sort.equals("-" + column) ? "descending" : "none";
  }

  private Cell column(String name, String words) {
    return Cell.link(words, address(sort.equals(name) ? "-" + name : name, 1));
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
    var parameters = new ArrayList<String>();
    if (!search.isEmpty()) {
      parameters.add("search=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }
    if (status != null) {
      parameters.add("status=" + status.name());
    }
    if (!order.equals("reference")) {
      parameters.add("sort=" + URLEncoder.encode(order, StandardCharsets.UTF_8));
    }
    if (number > 1) {
      parameters.add("page=" + number);
    }
    return parameters.isEmpty() ? "/decisions" : "/decisions?" + String.join("&", parameters);
  }
}
