package org.outturn.web.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.programme.ObjectiveView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of an objective shows.
 *
 * @param manages whether the reader may change it and link things to it
 * @param typed what stands in the form of a link
 */
public record ObjectivePage(
    ObjectiveView objective, boolean manages, Map<String, String> typed, List<FieldError> errors) {

  static final List<Field> FIELDS =
      List.of(
          Field.needed(
              "kind",
              "Kind",
              Stream.of(
                  Item.of("decision", "Decision"),
                  Item.of("grant", "Grant"),
                  Item.of("programme", "Programme"))),
          Field.line("reference", "Reference").hint("As in its address, like PCD-211 or LGE-2017"),
          Field.line("source", "Source").hint("The document that says so"));

  public List<Field> fields() {
    return FIELDS;
  }

  public String address() {
    return "/objectives/" + objective.reference();
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Objectives", "/objectives"),
        new Crumb(objective.title(), null));
  }

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of("Plan or strategy", objective.plan()),
        SummaryRow.of("Kind", objective.kind().words()),
        SummaryRow.of("What it means", Tables.stated(objective.detail())),
        SummaryRow.of("Commissioning body", objective.body()),
        SummaryRow.of("Source", objective.source()));
  }

  public List<Cell> head() {
    return Tables.heads(false, "Kind", "What serves it", "Title", "Source");
  }

  public List<List<Cell>> rows() {
    return objective.links().stream()
        .map(
            link ->
                List.of(
                    Cell.text(
                        link.kind().substring(0, 1).toUpperCase(java.util.Locale.UK)
                            + link.kind().substring(1)),
                    Cell.link(link.reference(), link.address()),
                    Tables.stated(link.title()),
                    Cell.text(link.source())))
        .toList();
  }
}
