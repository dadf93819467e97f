package org.outturn.web.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.Slice;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.VoidedPart;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.PageLinks;

/**
 * The list of objectives.
 *
 * @param takenBack those that were entered wrongly
 * @param manages whether the reader may create one
 */
public record ObjectiveListPage(
    Slice<ObjectiveView> found, List<VoidedPart> takenBack, boolean manages) {

  public ObjectiveListPage {
    takenBack = List.copyOf(takenBack);
  }

  public List<List<Cell>> takenBackRows() {
    return Tables.takenBackRows(takenBack);
  }

  public List<Crumb> crumbs() {
    return List.of(new Crumb("Home", "/"), new Crumb("Objectives", null));
  }

  public List<Cell> head() {
    return Tables.heads(false, "Objective", "Plan or strategy", "Kind", "What serves it");
  }

  public List<List<Cell>> rows() {
    return found.items().stream()
        .map(
            one ->
                List.of(
                    Cell.link(one.title(), "/objectives/" + one.reference()),
                    Cell.text(one.plan()),
                    Cell.text(one.kind().words()),
                    Cell.text(
                        one.links().isEmpty()
                            ? "nothing yet"
                            : one.links().stream()
                                .map(ObjectiveView.Link::reference)
                                .collect(Collectors.joining(", ")))))
        .toList();
  }

  public PageLinks pages() {
    return PageLinks.of(found.page(), found.size(), found.total(), number -> "?page=" + number);
  }
}
