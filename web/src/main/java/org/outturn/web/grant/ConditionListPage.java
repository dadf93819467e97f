package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.grant.ConditionFilter;
import org.outturn.grant.ConditionLine;
import org.outturn.grant.ConditionStatus;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.ColumnOrder;
import org.outturn.web.view.Counted;
import org.outturn.web.view.Item;
import org.outturn.web.view.ListAddress;
import org.outturn.web.view.PageLinks;

/** What the list of conditions of many grants shows; all that was asked stands in its address. */
public record ConditionListPage(Slice<ConditionLine> conditions, ConditionFilter filter) {

  private static final List<String> COLUMNS =
      List.of("code", "grant", "provider", "status", "since", "due");

  public boolean filtered() {
    return !filter.search().isEmpty() || filter.status() != null || filter.overdue();
  }

  public String caption() {
    return Counted.of(conditions.total(), "condition") + (filtered() ? " found" : "");
  }

  public List<Item> statuses() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(ConditionStatus.values())
        .filter(one -> one != ConditionStatus.NOT_MET)
        .forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public List<Cell> head() {
    return List.of(
        order().head("code", "Condition"),
        order().head("grant", "Grant"),
        order().head("provider", "Provider"),
        order().head("status", "Status"),
        order().head("since", "Since"),
        order().head("due", "Due"));
  }

  /** What assistive technology hears of each column's order. */
  public List<String> sorts() {
    return order().heard(COLUMNS);
  }

  private ColumnOrder order() {
    return new ColumnOrder(filter.sort(), sort -> address(sort, 1));
  }

  public List<List<Cell>> rows() {
    return conditions.items().stream().map(ConditionListPage::row).toList();
  }

  private static List<Cell> row(ConditionLine line) {
    var condition = line.condition();
    return List.of(
        Cell.link(
            condition.code() + " " + condition.title(),
            "/grants/" + line.grant() + "/conditions/" + condition.code()),
        Cell.link(line.grant(), "/grants/" + line.grant()).withClasses("outturn-nowrap"),
        Cell.text(line.provider()),
        Cell.tag(GrantTags.of(condition)),
        Cell.text(Dates.day(Dates.londonDay(condition.since()))),
        Cell.text(condition.dueOn() == null ? "not stated" : Dates.day(condition.dueOn())));
  }

  public PageLinks pages() {
    return PageLinks.of(
        conditions.page(),
        conditions.size(),
        conditions.total(),
        number -> address(filter.sort(), number));
  }

  /** The list's address with its filters and order, from its first page. */
  public String here() {
    return address(filter.sort(), 1);
  }

  private String address(String sort, int number) {
    return new ListAddress("/conditions")
        .with("search", filter.search(), "")
        .with("status", filter.status(), null)
        .with("overdue", filter.overdue(), false)
        .with("sort", sort, "grant")
        .with("page", number, 1)
        .toString();
  }
}
