package org.outturn.web.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.kernel.Slice;
import org.outturn.organisation.OrganisationView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.PageLinks;

/**
 * The list of organisations.
 *
 * @param mayCreate whether the reader may create one
 */
public record OrganisationListPage(
    String text, boolean mayCreate, List<List<Cell>> rows, PageLinks pages) {

  private static final List<Cell> HEAD =
      List.of(Cell.text("Name"), Cell.text("Kind"), Cell.text("Other names"));

  static OrganisationListPage of(String text, boolean mayCreate, Slice<OrganisationView> found) {
    var query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return new OrganisationListPage(
        text,
        mayCreate,
        found.items().stream().map(OrganisationListPage::row).toList(),
        PageLinks.of(
            found.page(), found.size(), found.total(), number -> query + "&page=" + number));
  }

  public List<Cell> head() {
    return HEAD;
  }

  /** What an empty list says. */
  public String empty() {
    return text.isBlank() ? "There are no organisations yet." : "No organisation fits.";
  }

  private static List<Cell> row(OrganisationView one) {
    return List.of(
        Cell.link(one.name(), "/organisations/" + one.slug()),
        Cell.text(one.kind().words()),
        Cell.text(String.join(", ", one.aliases())));
  }
}
