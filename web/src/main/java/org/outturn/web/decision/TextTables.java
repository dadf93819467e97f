package org.outturn.web.decision;

import java.util.List;
import org.outturn.decision.DecisionText;
import org.outturn.decision.Recommendation;
import org.outturn.decision.SectionKind;
import org.outturn.decision.SectionText;
import org.outturn.web.view.Cell;

/** The tables of a decision's paper: what it recommends, on which powers, after which papers. */
public record TextTables(DecisionText text) {

  public boolean recommends(SectionText section) {
    return section.kind() == SectionKind.RECOMMENDATIONS;
  }

  public boolean cites(SectionText section) {
    return section.kind() == SectionKind.BACKGROUND;
  }

  public List<Cell> recommendationHead() {
    return List.of(
        Cell.text(""), Cell.text("What is asked"), Cell.text("For"), Cell.number("Up to"));
  }

  public List<List<Cell>> recommendationRows() {
    return text.recommendations().stream().map(TextTables::row).toList();
  }

  private static List<Cell> row(Recommendation one) {
    var whom =
        switch (one.kind()) {
          case GRANT -> one.grantee();
          case DELEGATION -> "Delegated to the " + one.delegate();
          case OTHER -> "";
        };
    var upTo =
        switch (one.kind()) {
          case GRANT -> one.ceiling() == null ? "not stated" : one.ceiling().toString();
          case DELEGATION, OTHER -> "";
        };
    return List.of(
        Cell.text("(" + one.letter() + ")"),
        Cell.text(one.wording()),
        Cell.text(whom),
        Cell.number(upTo));
  }

  public List<Cell> powerHead() {
    return List.of(
        Cell.text("Act"), Cell.text("Section"), Cell.text("What for"), Cell.text("Source"));
  }

  public List<List<Cell>> powerRows() {
    return text.powers().stream()
        .map(
            one ->
                List.of(
                    Cell.text(one.act()),
                    Cell.text(one.provision()),
                    Cell.text(one.purpose()),
                    Cell.text(orNone(one.source()))))
        .toList();
  }

  public List<Cell> paperHead() {
    return List.of(Cell.text("Number"), Cell.text("Paper"), Cell.text("Address, as printed"));
  }

  public List<List<Cell>> paperRows() {
    return text.papers().stream()
        .map(
            one ->
                List.of(
                    Cell.text(orNone(one.number())),
                    Cell.text(one.title()),
                    Cell.text(orNone(one.address())).withClasses("outturn-break")))
        .toList();
  }

  public List<Cell> relatedHead() {
    return List.of(Cell.text("Decision"), Cell.text("When"), Cell.text("Source"));
  }

  public List<List<Cell>> relatedRows() {
    return text.related().stream()
        .map(
            one ->
                List.of(
                    Cell.text(one.title()),
                    Cell.text(orNone(one.decided())),
                    Cell.text(orNone(one.source()))))
        .toList();
  }

  public List<Cell> objectiveHead() {
    return List.of(Cell.text("Objective"), Cell.text("Source"));
  }

  public List<List<Cell>> objectiveRows() {
    return text.objectives().stream()
        .map(one -> List.of(Cell.text(one.objective()), Cell.text(orNone(one.source()))))
        .toList();
  }

  static String orNone(String text) {
    return text == null ? "" : text;
  }
}
