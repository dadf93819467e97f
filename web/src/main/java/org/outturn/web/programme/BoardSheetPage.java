package org.outturn.web.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.outturn.kernel.Dates;
import org.outturn.kernel.PartialDate;
import org.outturn.portfolio.RollUpView;
import org.outturn.programme.FigureView;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.PledgeView;
import org.outturn.programme.ProgrammeView;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;

/**
 * A programme on one page of paper, for a board: what does not fit is counted and left to the
 * programme's page.
 *
 * @param objectives that it serves, in a line; empty for none
 * @param serviceRows its services; no service: no table
 * @param reported the newest accepted figures of each service, a line for each
 * @param leftOut how many lines were left out for want of room
 */
public record BoardSheetPage(
    ProgrammeView view,
    String amount,
    String heading,
    String objectives,
    List<List<Cell>> serviceRows,
    List<String> reported,
    List<List<Cell>> pledgeRows,
    List<List<Cell>> resultRows,
    List<List<Cell>> measureRows,
    int leftOut) {

  static BoardSheetPage of(
      ProgrammeView view, RollUpView rollUp, List<ObjectiveView> served, LocalDate today) {
    var room = new SheetRoom();
    var heading = room.text(heading(view, today));
    var objectives = served.isEmpty() ? "" : room.text(objectives(served));
    var services = room.rows(rollUp.services().stream().map(BoardSheetPage::service).toList());
    var reported = room.texts(reported(rollUp));
    var pledges = room.rows(view.pledges().stream().map(BoardSheetPage::pledge).toList());
    var results = room.rows(view.results().stream().map(BoardSheetPage::figure).toList());
    var measures = room.rows(view.measures().stream().map(BoardSheetPage::figure).toList());
    return new BoardSheetPage(
        view,
        rollUp.amountWords(),
        heading,
        objectives,
        services,
        reported,
        pledges,
        results,
        measures,
        room.leftOut());
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Programmes", "/programmes"),
        new Crumb(view.title(), address()),
        new Crumb("Board sheet", null));
  }

  public String address() {
    return "/programmes/" + view.slug();
  }

  /** "London Borough of …, partnership since November 2018. As recorded on …". */
  private static String heading(ProgrammeView view, LocalDate today) {
    return "%s, %s since %s. As recorded on %s."
        .formatted(
            view.body(),
            view.kind().words().toLowerCase(Locale.UK),
            PartialDate.orNotStated(view.since()),
            Dates.day(today));
  }

  private static String objectives(List<ObjectiveView> served) {
    return "Serves: "
        + served.stream()
            .map(one -> one.title() + " (" + one.plan() + ")")
            .collect(Collectors.joining("; "))
        + ".";
  }

  public List<Cell> serviceHead() {
    return Tables.heads(false, "Service", "Provider", "Grant", "Amount", "Returns");
  }

  private static List<String> service(RollUpView.Line line) {
    return List.of(
        line.title(),
        line.provider(),
        line.grant() == null ? "none on record" : line.grant(),
        line.ceilingWords(),
        line.returnsWords());
  }

  private static List<String> reported(RollUpView rollUp) {
    return rollUp.services().stream()
        .filter(line -> line.latestPeriod() != null)
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

  private static List<String> pledge(PledgeView one) {
    return List.of(
        one.code() + " " + one.title(),
        one.progressWords() == null ? one.targetWords() : one.progressWords(),
        one.status().words(),
        one.lastUpdate() == null ? "none yet" : one.lastUpdate().words());
  }

  public List<Cell> figureHead() {
    return Tables.heads(false, "Measured", "Figure", "Scope", "Period", "Source");
  }

  private static List<String> figure(FigureView one) {
    return List.of(
        one.title(),
        one.value() == null ? one.statement() : one.valueWords(),
        one.place() + ": " + one.population(),
        Tables.period(one),
        one.source());
  }

  /** What was left out for want of room; empty when nothing was. */
  public String more() {
    return switch (leftOut) {
      case 0 -> "";
      case 1 -> "And 1 more line, on the programme's page.";
      default -> "And %d more lines, on the programme's page.".formatted(leftOut);
    };
  }
}
