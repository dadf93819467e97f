package org.outturn.web.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.kernel.PartialDate;
import org.outturn.portfolio.RollUpView;
import org.outturn.programme.FigureView;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;

/**
 * A programme on one page of paper, for a board: what does not fit is counted and left to the
 * programme's page.
 */
public record BoardSheetPage(
    ProgrammeView view, RollUpView rollUp, List<ObjectiveView> served, LocalDate today) {

  private static final int SERVICES = 8;
  private static final int PLEDGES = 8;
  private static final int FIGURES = 12;

  public BoardSheetPage {
    served = List.copyOf(served);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Programmes", "/programmes"),
        new Crumb(view.title(), address()),
        new Crumb("Board sheet", null));
  }

  public String address() {
    return "/programmes/" + view.slug();
  }

  /** "Violence Reduction Partnership of …, since November 2018. As recorded on …". */
  public String heading() {
    return "%s, %s since %s. As recorded on %s."
        .formatted(
            view.body(),
            view.kind().words().toLowerCase(java.util.Locale.UK),
            PartialDate.orNotStated(view.since()),
            Dates.day(today));
  }

  public String objectives() {
    return served.stream()
        .map(one -> one.title() + " (" + one.plan() + ")")
        .collect(Collectors.joining("; "));
  }

  public List<Cell> serviceHead() {
    return Tables.heads(false, "Service", "Provider", "Grant", "Amount", "Returns");
  }

  public List<List<Cell>> serviceRows() {
    return rollUp.services().stream()
        .limit(SERVICES)
        .map(
            line ->
                List.of(
                    Cell.text(line.title()),
                    Cell.text(line.provider()),
                    Cell.text(line.grant() == null ? "none on record" : line.grant()),
                    Cell.text(line.ceilingWords()),
                    Cell.text(line.returnsWords())))
        .toList();
  }

  /** The newest accepted figures of each service, in a line. */
  public List<String> reported() {
    return rollUp.services().stream()
        .filter(line -> line.latestPeriod() != null)
        .limit(SERVICES)
        .map(
            line ->
                "%s, %s: %s."
                    .formatted(
                        line.title(),
                        line.latestWords(),
                        line.figures().stream()
                            .map(one -> one.name() + " " + one.words())
                            .collect(Collectors.joining("; "))))
        .toList();
  }

  public List<Cell> pledgeHead() {
    return Tables.heads(false, "Pledge", "Reached", "Status", "Last update");
  }

  public List<List<Cell>> pledgeRows() {
    return view.pledges().stream()
        .limit(PLEDGES)
        .map(
            one ->
                List.of(
                    Cell.text(one.code() + " " + one.title()),
                    Cell.text(
                        one.progressWords() == null ? one.targetWords() : one.progressWords()),
                    Cell.text(one.status().words()),
                    Cell.text(one.lastUpdate() == null ? "none yet" : one.lastUpdate().words())))
        .toList();
  }

  public List<Cell> figureHead() {
    return Tables.heads(false, "Measured", "Figure", "Scope", "Period", "Source");
  }

  public List<List<Cell>> resultRows() {
    return rows(view.results());
  }

  public List<List<Cell>> measureRows() {
    return rows(view.measures());
  }

  private static List<List<Cell>> rows(List<FigureView> figures) {
    return figures.stream()
        .limit(FIGURES)
        .map(
            one ->
                List.of(
                    Cell.text(one.title()),
                    Cell.text(one.value() == null ? one.statement() : one.valueWords()),
                    Cell.text(one.place() + ": " + one.population()),
                    Cell.text(Tables.period(one)),
                    Cell.text(one.source())))
        .toList();
  }

  /** What was left out for want of room; empty when nothing was. */
  public String more() {
    var out =
        over(rollUp.services().size(), SERVICES)
            + over(view.pledges().size(), PLEDGES)
            + over(view.results().size(), FIGURES)
            + over(view.measures().size(), FIGURES);
    return out == 0 ? "" : out + " more lines are on the programme's page.";
  }

  private static int over(int size, int most) {
    return Math.max(0, size - most);
  }
}
