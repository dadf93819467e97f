package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.grant.ConditionView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;

/** The tables on the page of a condition: how it fares, what happened, what it said. */
public record ConditionTables(ConditionView view, ConditionContext.Beside beside) {

  public List<Cell> progressHead() {
    return Cells.heads("Period", "What the provider says", "Return");
  }

  /** What the returns say of it, the latest period first. */
  public List<List<Cell>> progressRows() {
    return beside.progress().stream()
        .map(
            line ->
                List.of(
                    Cell.link(
                        line.period().label(),
                        "/grants/" + view.grant() + "/returns/" + line.period().code()),
                    Cell.text(line.text()),
                    Cell.text(
                        "Version "
                            + line.version()
                            + (line.accepted() ? ", accepted" : ", not accepted yet"))))
        .toList();
  }

  public List<Cell> measureHead() {
    return Cells.heads("What is reported", "Measure");
  }

  public List<List<Cell>> measureRows() {
    return view.measures().stream()
        .map(
            measure ->
                List.of(
                    Cell.text(measure.wording()),
                    Cell.text(
                        measure.code() == null
                            ? "Not collected yet"
                            : beside.nameOf(measure.code()))))
        .toList();
  }

  public List<Cell> stepHead() {
    return Cells.heads("When", "What happened", "What was said", "By");
  }

  /** The newest first. */
  public List<List<Cell>> stepRows() {
    return Cells.newestFirst(
        view.steps(),
        step ->
            List.of(
                Cell.text(Dates.moment(step.at())),
                Cell.text(step.status().words()),
                Cell.text(words(step)),
                Cell.text(step.by())));
  }

  private static String words(ConditionView.Step step) {
    if (step.statement() != null) {
      return step.statement();
    }
    var reason = step.reason() == null ? "" : step.reason();
    return step.authority() == null ? reason : reason + " (by the " + step.authority() + ")";
  }

  public List<Cell> changeHead() {
    return Cells.heads("From", "What it says from then on", "Why", "By");
  }

  /** What it says from which day on, the newest first; empty when it never changed. */
  public List<List<Cell>> changeRows() {
    if (view.changes().isEmpty()) {
      return List.of();
    }
    var rows =
        Cells.newestFirst(
            view.changes(),
            change ->
                List.of(
                    Cell.text(Dates.day(change.from())),
                    Cell.text(words(change.terms())),
                    Cell.text(change.reason()),
                    Cell.text(change.by() + ", " + Dates.moment(change.at()))));
    rows.add(
        List.of(
            Cell.text("The start"),
            Cell.text(words(view.original())),
            Cell.text(""),
            Cell.text("")));
    return rows;
  }

  private static String words(ConditionView.Terms terms) {
    var words = new ArrayList<String>();
    words.add(terms.title() + ": " + terms.requirement());
    words.add("Target: " + (terms.target() == null ? "not stated" : terms.target()) + ".");
    words.add("Due: " + (terms.dueOn() == null ? "not stated" : Dates.day(terms.dueOn())) + ".");
    if (terms.beforePayment()) {
      words.add("Must be met before payment.");
    }
    return String.join(" ", words);
  }
}
