package org.outturn.web.grant;

import java.util.List;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneView;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;

/** The tables on the page of a milestone: what happened, what it said before. */
public record MilestoneTables(MilestoneView view) {

  public List<Cell> stepHead() {
    return Cells.heads("When", "What happened", "What was said", "How many", "Done on", "By");
  }

  /** The newest first. */
  public List<List<Cell>> stepRows() {
    return Cells.newestFirst(view.steps(), this::row);
  }

  private List<Cell> row(MilestoneView.Step step) {
    var claim = step.statement() != null;
    return List.of(
        Cell.text(Dates.moment(step.at())),
        Cell.text(step.status().words()),
        Cell.text(claim ? step.statement() : words(step.reason())),
        Cell.text(view.row().units().counted() ? String.valueOf(step.units()) : "all of it"),
        Cell.text(claim ? Words.day(step.doneOn()) : ""),
        Cell.text(step.by()));
  }

  private static String words(String reason) {
    return reason == null ? "" : reason;
  }

  public List<Cell> changeHead() {
    return Cells.heads("Until", "What it said", "Why it changed", "By");
  }

  /** What it said before, the newest first. */
  public List<List<Cell>> changeRows() {
    return Cells.newestFirst(
        view.changes(),
        change ->
            List.of(
                Cell.text(Dates.moment(change.at())),
                Cell.text(words(change.before())),
                Cell.text(change.reason()),
                Cell.text(change.by())));
  }

  private static String words(MilestoneFacts facts) {
    var units =
        facts.unit() == null
            ? ""
            : " Counted in "
                + facts.unit()
                + (facts.promised() == null ? "" : ", " + facts.promised() + " promised")
                + ".";
    return facts.title()
        + ": "
        + facts.description()
        + " Delivered by: "
        + facts.owner().words()
        + "."
        + units
        + " Due: "
        + Words.day(facts.dueOn())
        + ".";
  }
}
