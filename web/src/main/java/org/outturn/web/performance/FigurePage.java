package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.Dates;
import org.outturn.performance.FigureView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;
import org.outturn.web.view.Tag;
import org.outturn.workbook.CellSurroundings;

/**
 * What the page of a figure shows.
 *
 * @param surroundings the cells around it in the stored workbook
 */
public record FigurePage(FigureView figure, Optional<CellSurroundings.Grid> surroundings) {

  public String heading() {
    return "Where does this figure come from?";
  }

  public String caption() {
    return figure.grant() + ", " + name(figure);
  }

  private static String name(FigureView figure) {
    return figure.measureName() == null ? figure.measure() : figure.measureName();
  }

  public List<Crumb> crumbs() {
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(new Crumb("Grants", "/grants"));
    crumbs.add(new Crumb(figure.grant(), "/grants/" + figure.grant()));
    if (figure.returnVersion() != null) {
      crumbs.add(new Crumb(figure.periodLabel(), returnAddress()));
    }
    crumbs.add(new Crumb("Figure", null));
    return crumbs;
  }

  private String returnAddress() {
    return "/grants/" + figure.grant() + "/returns/" + figure.period();
  }

  public String value() {
    return FigureWords.value(figure.value(), figure.absence(), figure.part());
  }

  public String workbookAddress() {
    return "/figures/" + figure.id() + "/workbook";
  }

  /** Every fact that there is, and none that there is not. */
  public List<SummaryRow> facts() {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Figure", value()));
    facts.add(SummaryRow.of("Measure", name(figure)));
    facts.add(SummaryRow.of("Part", FigureWords.part(figure.part())));
    facts.add(SummaryRow.of("Grant", Cell.link(figure.grant(), "/grants/" + figure.grant())));
    add(facts, "Period", figure.periodLabel());
    facts.add(SummaryRow.of("How it came in", FigureWords.origin(figure.origin())));
    if (figure.returnVersion() != null) {
      facts.add(
          SummaryRow.of("Return", Cell.link("Version " + figure.returnVersion(), returnAddress())));
    }
    if (figure.status() != null) {
      facts.add(SummaryRow.of("Status", FigureWords.status(figure.status())));
    }
    accepted(facts);
    place(facts);
    source(facts);
    add(facts, "How it was read", figure.readAs());
    add(facts, "How it is worked out", figure.derivation());
    marks(facts);
    add(facts, "Note", figure.note());
    facts.add(SummaryRow.of("Its name", figure.id()));
    return facts;
  }

  private void accepted(List<SummaryRow> facts) {
    if (figure.acceptedBy() != null) {
      facts.add(
          SummaryRow.of(
              "Return accepted by",
              figure.acceptedBy() + ", " + Dates.moment(figure.acceptedAt())));
    }
  }

  private void place(List<SummaryRow> facts) {
    if (figure.cell() != null) {
      facts.add(SummaryRow.of("Place", "Sheet " + figure.sheet() + ", cell " + figure.cell()));
    }
    if (figure.file() != null) {
      facts.add(SummaryRow.of("Workbook", figure.file().name()));
      facts.add(SummaryRow.of("SHA-256 of the workbook", figure.file().sha256()));
    }
  }

  private void source(List<SummaryRow> facts) {
    if (figure.evidence() != null) {
      facts.add(
          SummaryRow.of(
              "Document",
              Cell.link(
                  figure.evidence().document() + ", " + figure.evidence().publisher(),
                  "/grants/" + figure.grant() + "/evidence")));
      facts.add(SummaryRow.of("Section", figure.evidence().section()));
      facts.add(SummaryRow.of("Figures up to", Dates.day(figure.evidence().cutOffOn())));
    }
  }

  private void marks(List<SummaryRow> facts) {
    if (figure.illustrative()) {
      facts.add(SummaryRow.of("Illustrative", "Made up for demonstration"));
    }
    if (figure.ourArithmetic()) {
      facts.add(SummaryRow.of("Our arithmetic", "Worked out by us from what the source says"));
    }
  }

  private static void add(List<SummaryRow> facts, String key, String value) {
    if (value != null) {
      facts.add(SummaryRow.of(key, value));
    }
  }

  public List<List<Cell>> partRows() {
    return figure.derivedFrom().stream()
        .map(
            part ->
                List.of(
                    Cell.text(part.periodLabel() == null ? "Outside source" : part.periodLabel()),
                    Cell.text(FigureWords.part(part.part())),
                    Cell.link(
                            FigureWords.value(part.value(), part.absence(), part.part()),
                            "/figures/" + part.id(),
                            "where this comes from")
                        .asNumber()))
        .toList();
  }

  /** The letters above the cells. */
  public List<Cell> surroundingsHead() {
    var head = new ArrayList<Cell>();
    head.add(Cell.text("Row"));
    surroundings.ifPresent(grid -> grid.columns().forEach(one -> head.add(Cell.text(one))));
    return head;
  }

  /** The cells around the figure; its own is marked. */
  public List<List<Cell>> surroundingsRows() {
    return surroundings.stream()
        .flatMap(grid -> grid.rows().stream().map(row -> surroundingsRow(grid, row)))
        .toList();
  }

  private static List<Cell> surroundingsRow(CellSurroundings.Grid grid, CellSurroundings.Row row) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(String.valueOf(row.number())));
    for (var i = 0; i < row.cells().size(); i++) {
      var text = row.cells().get(i);
      var own = row.number() == grid.row() && i == grid.column();
      cells.add(
          own
              ? Cell.tag(Tag.of(text.isEmpty() ? "left blank" : text, "blue"))
              : Cell.text(shortened(text)));
    }
    return cells;
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 57) + "…" : text;
  }
}
