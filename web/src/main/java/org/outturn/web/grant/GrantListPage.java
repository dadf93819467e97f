package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.outturn.grant.CheckView;
import org.outturn.grant.GrantRow;
import org.outturn.grant.GrantStatus;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.ColumnOrder;
import org.outturn.web.view.Counted;
import org.outturn.web.view.Item;
import org.outturn.web.view.ListAddress;
import org.outturn.web.view.PageLinks;

/**
 * What the list of grants shows; search, filter, order and page all stand in its address.
 *
 * @param status the status that is filtered by; null for all
 * @param sort the column, with a minus in front for descending
 * @param warnings the checks that need attention, by grant
 * @param bodyStaff whether a body's staff look, who need to know the provider rather than the body
 * @param manages whether the reader may set grants up
 */
public record GrantListPage(
    Slice<GrantRow> grants,
    String search,
    GrantStatus status,
    String sort,
    Map<String, List<CheckView>> warnings,
    boolean bodyStaff,
    boolean manages) {

  public boolean filtered() {
    return !search.isEmpty() || status != null;
  }

  /** "12 grants". */
  public String count() {
    return Counted.of(grants.total(), "grant");
  }

  public String caption() {
    return count() + (filtered() ? " found" : "") + ", by " + orderWords();
  }

  private String orderWords() {
    var column = sort.startsWith("-") ? sort.substring(1) : sort;
    var words =
        switch (column) {
          case "startsOn" -> "start";
          case "endsOn" -> "end";
          default -> column;
        };
    return words + (sort.startsWith("-") ? ", descending" : "");
  }

  public List<Item> statuses() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(GrantStatus.values()).forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public List<Cell> head() {
    return List.of(
        order().head("reference", "Reference"),
        order().head("title", "Title"),
        bodyStaff ? order().head("provider", "Provider") : Cell.text("Commissioning body"),
        Cell.text("Status"),
        Cell.text("Checks"),
        order().head("startsOn", "Start"),
        order().head("endsOn", "End"),
        order().head("ceiling", "Up to").asNumber());
  }

  /** What assistive technology hears of each column's order; null where there is none to choose. */
  public List<String> sorts() {
    return order()
        .heard(
            List.of(
                "reference",
                "title",
                bodyStaff ? "provider" : "",
                "",
                "",
                "startsOn",
                "endsOn",
                "ceiling"));
  }

  private ColumnOrder order() {
    return new ColumnOrder(sort, wanted -> address(wanted, 1));
  }

  public List<List<Cell>> rows() {
    return grants.items().stream().map(this::row).toList();
  }

  private List<Cell> row(GrantRow grant) {
    return List.of(
        Cell.link(grant.reference(), "/grants/" + grant.reference()).withClasses("outturn-nowrap"),
        Cell.text(grant.title()),
        Cell.text(bodyStaff ? grant.provider() : grant.body()),
        Cell.tag(GrantTags.of(grant.status())),
        checks(grant.reference()),
        Cell.text(Dates.day(grant.startsOn())),
        Cell.text(grant.endsOn() == null ? "not stated" : Dates.day(grant.endsOn())),
        Cell.number(grant.ceiling() == null ? "not stated" : grant.ceiling().toString()));
  }

  private Cell checks(String grant) {
    var words = CheckFacts.inShort(warnings.getOrDefault(grant, List.of()));
    return words.isEmpty()
        ? Cell.text("")
        : Cell.link(words, "/grants/" + grant + "/checks").withClasses("outturn-nowrap");
  }

  public PageLinks pages() {
    return PageLinks.of(
        grants.page(), grants.size(), grants.total(), number -> address(sort, number));
  }

  /** The list's address with its filters and order, from its first page. */
  public String here() {
    return address(sort, 1);
  }

  private String address(String order, int number) {
    return new ListAddress("/grants")
        .with("search", search, "")
        .with("status", status, null)
        .with("sort", order, "reference")
        .with("page", number, 1)
        .toString();
  }
}
