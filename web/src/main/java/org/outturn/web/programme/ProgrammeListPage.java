package org.outturn.web.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.kernel.Slice;
import org.outturn.programme.ProgrammeRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.PageLinks;

/**
 * The list of programmes.
 *
 * @param manages whether the reader may create one
 */
public record ProgrammeListPage(String search, Slice<ProgrammeRow> found, boolean manages) {

  public List<Cell> head() {
    return List.of(
        Cell.text("Title"),
        Cell.text("Kind"),
        Cell.text("Since"),
        Cell.number("Services"),
        Cell.number("Pledges"),
        Cell.number("Published results"));
  }

  public List<List<Cell>> rows() {
    return found.items().stream()
        .map(
            one ->
                List.of(
                    Cell.link(one.title(), "/programmes/" + one.slug()),
                    Cell.text(one.kind().words()),
                    Tables.day(one.since()),
                    Cell.number(Long.toString(one.services())),
                    Cell.number(Long.toString(one.pledges())),
                    Cell.number(Long.toString(one.results()))))
        .toList();
  }

  /** What an empty list says. */
  public String empty() {
    return search.isBlank()
        ? "Your body has no programmes on record yet."
        : "No programme fits what you asked for.";
  }

  public PageLinks pages() {
    var query = "?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    return PageLinks.of(
        found.page(), found.size(), found.total(), number -> query + "&page=" + number);
  }
}
