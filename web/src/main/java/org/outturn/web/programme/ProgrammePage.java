package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.portfolio.RollUpView;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.ProgrammeView;
import org.outturn.programme.ServiceView;
import org.outturn.web.decision.DiscrepanciesAbout;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a programme shows.
 *
 * @param served the objectives of plans that it serves
 * @param manages whether the reader may change it
 */
public record ProgrammePage(
    ProgrammeView view,
    RollUpView rollUp,
    List<ObjectiveView> served,
    DocumentList documents,
    DiscrepanciesAbout about,
    boolean manages) {

  public ProgrammePage {
    served = List.copyOf(served);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Programmes", "/programmes"),
        new Crumb(view.title(), null));
  }

  public String address() {
    return "/programmes/" + view.slug();
  }

  private String part(String path, Object key) {
    return address() + "/" + path + "/" + key;
  }

  public List<SummaryRow> facts() {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of("Commissioning body", view.body()));
    facts.add(SummaryRow.of("Since", PartialDate.orNotStated(view.since())));
    if (!view.aliases().isEmpty()) {
      facts.add(SummaryRow.of("Also called", Tables.aliases(view.aliases())));
    }
    if (!view.services().isEmpty()) {
      facts.add(SummaryRow.of("Amount of its grants", rollUp.amountWords()));
      facts.add(SummaryRow.of("Returns of its grants", returns()));
    }
    facts.add(SummaryRow.of("Source", view.source()));
    return facts;
  }

  private String returns() {
    return "%d accepted, %d waiting, %d overdue"
        .formatted(rollUp.returnsAccepted(), rollUp.returnsWaiting(), rollUp.returnsOverdue());
  }

  public List<Cell> serviceHead() {
    return Tables.heads(
        manages,
        "Service",
        "Provider",
        "What it does",
        "Commissioned",
        "Grant",
        "Amount",
        "Returns");
  }

  public List<List<Cell>> serviceRows() {
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < view.services().size(); i++) {
      var service = view.services().get(i);
      var line = rollUp.services().get(i);
      rows.add(
          Tables.row(
              manages,
              part("services", service.number()),
              service.title(),
              Cell.text(service.title()),
              Cell.text(service.providerName()),
              Cell.text(does(service)),
              Tables.day(service.commissionedOn()),
              service.grant() == null
                  ? Cell.text("none on record")
                  : Cell.link(service.grant(), "/grants/" + service.grant())
                      .withClasses("outturn-nowrap"),
              Cell.text(line.ceilingWords()),
              Cell.text(line.returnsWords())));
    }
    return rows;
  }

  private static String does(ServiceView service) {
    var does = service.detail() == null ? "Not stated." : service.detail();
    return service.cohort() == null ? does : does + " For: " + service.cohort() + ".";
  }

  /** The services whose grants have an accepted return. */
  public List<RollUpView.Line> reporting() {
    return rollUp.services().stream().filter(line -> line.latestPeriod() != null).toList();
  }

  public List<Cell> figureHead() {
    return List.of(Cell.text("Measure"), Cell.text("Type"), Cell.number("Accepted"));
  }

  public List<List<Cell>> figureRows(RollUpView.Line line) {
    return line.figures().stream()
        .map(
            figure ->
                List.of(
                    Cell.text(figure.name()),
                    Cell.text(figure.kind()),
                    Cell.number(figure.words())))
        .toList();
  }

  /** The tables of its other parts. */
  public PartTables parts() {
    return new PartTables(view, manages);
  }

  public List<List<Cell>> takenBackRows() {
    return Tables.takenBackRows(view.voided());
  }
}
