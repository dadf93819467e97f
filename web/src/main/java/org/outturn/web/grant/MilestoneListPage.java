package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.grant.MilestoneFilter;
import org.outturn.grant.MilestoneRow;
import org.outturn.grant.MilestoneStatus;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.ColumnOrder;
import org.outturn.web.view.Counted;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.ListAddress;
import org.outturn.web.view.PageLinks;

/** What the list of milestones of many grants shows; all that was asked stands in its address. */
public record MilestoneListPage(
    Slice<MilestoneRow> milestones,
    MilestoneFilter filter,
    List<MilestoneLine> lines,
    List<FieldError> errors) {

  private static final List<String> COLUMNS =
      List.of("code", "grant", "status", "", "due", "owner");

  public MilestoneListPage {
    lines = List.copyOf(lines);
    errors = List.copyOf(errors);
  }

  static String approved(int number) {
    return number == 1 ? "1 claim approved" : number + " claims approved";
  }

  public boolean approves() {
    return lines.stream().anyMatch(MilestoneLine::answerable);
  }

  public boolean filtered() {
    return !filter.search().isEmpty() || filter.status() != null || filter.overdue();
  }

  public String caption() {
    return Counted.of(milestones.total(), "milestone") + (filtered() ? " found" : "");
  }

  public List<Item> statuses() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(MilestoneStatus.values())
        .forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public List<Cell> head() {
    return List.of(
        order().head("code", "Milestone"),
        order().head("grant", "Grant"),
        order().head("status", "Status"),
        Cell.text("How far"),
        order().head("due", "Due"),
        order().head("owner", "Delivered by"));
  }

  /** What assistive technology hears of each column's order. */
  public List<String> sorts() {
    return order().heard(COLUMNS);
  }

  private ColumnOrder order() {
    return new ColumnOrder(filter.sort(), sort -> address(sort, 1));
  }

  public PageLinks pages() {
    return PageLinks.of(
        milestones.page(),
        milestones.size(),
        milestones.total(),
        number -> address(filter.sort(), number));
  }

  /** The list's address with its filters and order, from its first page. */
  public String here() {
    return address(filter.sort(), 1);
  }

  private String address(String sort, int number) {
    return new ListAddress("/milestones")
        .with("search", filter.search(), "")
        .with("status", filter.status(), null)
        .with("overdue", filter.overdue(), false)
        .with("sort", sort, "grant")
        .with("page", number, 1)
        .toString();
  }
}
