package org.outturn.web.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.access.AccountFilter;
import org.outturn.access.AccountRow;
import org.outturn.access.AccountStatus;
import org.outturn.access.Role;
import org.outturn.kernel.Slice;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Item;
import org.outturn.web.view.PageLinks;
import org.outturn.web.view.Tag;

/** The list of accounts. */
public record AccountListPage(
    String text,
    String status,
    List<Item> statuses,
    List<List<Cell>> rows,
    long total,
    PageLinks pages) {

  static final List<Cell> HEAD =
      List.of(
          Cell.text("Username"),
          Cell.text("Name"),
          Cell.text("Organisation"),
          Cell.text("Roles"),
          Cell.text("Status"));

  static AccountListPage of(AccountFilter filter, Slice<AccountRow> found) {
    var status = filter.status() == null ? "" : filter.status().name();
    var query = "?q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8);
    return new AccountListPage(
        filter.text(),
        status,
        choices(),
        found.items().stream().map(AccountListPage::row).toList(),
        found.total(),
        PageLinks.of(
            found.page(),
            found.size(),
            found.total(),
            number -> query + "&status=" + status + "&page=" + number));
  }

  public List<Cell> head() {
    return HEAD;
  }

  /** What an empty list says. */
  public String empty() {
    return text.isBlank() && status.isEmpty() ? "There are no accounts yet." : "No account fits.";
  }

  static Tag tag(AccountStatus status) {
    return switch (status) {
      case INVITED -> Tag.of(status.words(), "blue");
      case ACTIVE -> Tag.of(status.words(), "green");
      case SUSPENDED -> Tag.of(status.words(), "red");
    };
  }

  private static List<Item> choices() {
    var items = new ArrayList<Item>();
    items.add(Item.of("", "All"));
    Arrays.stream(AccountStatus.values())
        .forEach(status -> items.add(Item.of(status.name(), status.words())));
    return items;
  }

  private static List<Cell> row(AccountRow account) {
    var organisation = account.organisationName() == null ? "None" : account.organisationName();
    return List.of(
        Cell.link(account.username(), "/accounts/" + account.username()),
        Cell.text(account.displayName()),
        Cell.text(organisation),
        Cell.text(account.roles().stream().map(Role::words).collect(Collectors.joining(", "))),
        Cell.tag(tag(account.status())));
  }
}
