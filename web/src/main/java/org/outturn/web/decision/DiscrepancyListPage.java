package org.outturn.web.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Item;
import org.outturn.web.view.PageLinks;

/**
 * The list of discrepancies; search, filter and page stand in its address.
 *
 * @param status null for all
 * @param records whether the reader may record another
 */
public record DiscrepancyListPage(
    Slice<DiscrepancyRow> found, String search, DiscrepancyStatus status, boolean records) {

  static final List<Cell> HEAD =
      List.of(
          Cell.text("Code"),
          Cell.text("What does not agree"),
          Cell.text("Kind"),
          Cell.text("Status"),
          Cell.text("About"));

  public List<Cell> head() {
    return HEAD;
  }

  public List<List<Cell>> rows() {
    return found.items().stream().map(DiscrepancyListPage::row).toList();
  }

  static List<Cell> row(DiscrepancyRow row) {
    return List.of(
        Cell.link(row.code(), "/discrepancies/" + row.code()),
        Cell.text(row.title() + (row.stops() ? " – stops signing" : "")),
        Cell.text(row.kind().words()),
        Cell.tag(DecisionTags.of(row.status())),
        Cell.text(
            row.subjects().stream().map(SubjectRef::reference).collect(Collectors.joining(", "))));
  }

  public boolean filtered() {
    return !search.isEmpty() || status != null;
  }

  public String caption() {
    var total = found.total();
    return (total == 1 ? "1 discrepancy" : total + " discrepancies") + (filtered() ? " found" : "");
  }

  public List<Item> statuses() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(DiscrepancyStatus.values())
        .forEach(one -> items.add(Item.of(one.name(), one.words())));
    return items;
  }

  public PageLinks pages() {
    return PageLinks.of(found.page(), found.size(), found.total(), this::address);
  }

  private String address(int number) {
    return "/discrepancies?search="
        + URLEncoder.encode(search, StandardCharsets.UTF_8)
        + (status == null ? "" : "&status=" + status.name())
        + "&page="
        + number;
  }
}
