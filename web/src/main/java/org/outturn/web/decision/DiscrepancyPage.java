package org.outturn.web.decision;

import java.util.List;
import java.util.Locale;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.decision.DiscrepancyView;
import org.outturn.kernel.Dates;
import org.outturn.kernel.SubjectRef;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Clash;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * A discrepancy with what was decided about it.
 *
 * @param clash what somebody else decided meanwhile; null when nobody did
 */
public record DiscrepancyPage(
    DiscrepancyView discrepancy,
    String typedResolution,
    String typedReason,
    Clash clash,
    List<FieldError> errors) {

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Decisions", "/decisions"),
        new Crumb("Discrepancies", "/discrepancies"),
        new Crumb(discrepancy.code(), null));
  }

  public String address() {
    return "/discrepancies/" + discrepancy.code();
  }

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of("Status", DecisionTags.of(discrepancy.status())),
        SummaryRow.of("Kind", discrepancy.kind().words()),
        SummaryRow.of("Stops signing", discrepancy.blocking() ? "Yes, while it is open" : "No"),
        SummaryRow.of("Note", discrepancy.note() == null ? "None" : discrepancy.note()));
  }

  public List<Cell> subjectHead() {
    return List.of(Cell.text("What"), Cell.text("Reference"));
  }

  public List<List<Cell>> subjectRows() {
    return discrepancy.subjects().stream()
        .map(one -> List.of(Cell.text(capitalised(one.kind())), reference(one)))
        .toList();
  }

  private static String capitalised(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1).replace('-', ' ');
  }

  private static Cell reference(SubjectRef subject) {
    return switch (subject.kind()) {
      case "decision", "document", "grant", "organisation", "programme" ->
          Cell.link(subject.reference(), "/" + subject.kind() + "s/" + subject.reference());
      default -> Cell.text(subject.reference());
    };
  }

  public List<Cell> statementHead() {
    return List.of(Cell.text("Statement"), Cell.text("Source"));
  }

  public List<List<Cell>> statementRows() {
    return discrepancy.statements().stream()
        .map(one -> List.of(Cell.text(one.statement()), Cell.text(one.source())))
        .toList();
  }

  public List<Cell> stepHead() {
    return List.of(
        Cell.text("Status"),
        Cell.text("What holds"),
        Cell.text("Reason"),
        Cell.text("Who"),
        Cell.text("When"));
  }

  public List<List<Cell>> stepRows() {
    return discrepancy.steps().stream()
        .map(
            step ->
                List.of(
                    Cell.tag(DecisionTags.of(step.status())),
                    Cell.text(TextTables.orNone(step.resolution())),
                    Cell.text(TextTables.orNone(step.reason())),
                    Cell.text(step.by()),
                    Cell.text(Dates.moment(step.at()))))
        .toList();
  }

  public boolean resolvable() {
    return discrepancy.mayDecide() && discrepancy.status() == DiscrepancyStatus.OPEN;
  }

  public boolean reopenable() {
    return discrepancy.mayDecide() && discrepancy.status() != DiscrepancyStatus.OPEN;
  }
}
