package org.outturn.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.portfolio.RollUpView;
import org.outturn.programme.EventView;
import org.outturn.programme.FigureView;
import org.outturn.programme.MemberView;
import org.outturn.programme.ObjectiveView;
import org.outturn.programme.PledgeView;
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

  public List<Cell> domainHead() {
    return Tables.heads(manages, view.kind().domain(), "Other wordings", "What it means", "Source");
  }

  public List<List<Cell>> domainRows() {
    return view.domains().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("domains", one.number()),
                    one.title(),
                    Cell.text(one.number() + ". " + one.title()),
                    Cell.text(one.aliases().isEmpty() ? "none" : Tables.aliases(one.aliases())),
                    Tables.stated(one.description()),
                    Cell.text(one.source())))
        .toList();
  }

  public List<Cell> pledgeHead() {
    return Tables.heads(
        manages,
        "Pledge",
        "What is pledged",
        "Target",
        "Reached",
        "Period",
        "Owner",
        view.kind().domain(),
        "Status",
        "Last update");
  }

  public List<List<Cell>> pledgeRows() {
    return view.pledges().stream().map(this::pledge).toList();
  }

  private List<Cell> pledge(PledgeView one) {
    return Tables.row(
        manages,
        part("pledges", one.code()),
        one.code(),
        Cell.link(one.code(), part("pledges", one.code())),
        Cell.text(one.title()),
        Cell.text(one.targetWords()),
        Cell.text(one.progressWords() == null ? "not reported" : one.progressWords()),
        Cell.text(PledgePage.period(one)),
        Tables.stated(one.owner()),
        Cell.text(PledgePage.domain(view, one)),
        Cell.tag(Tables.tag(one.status())),
        Cell.text(one.lastUpdate() == null ? "none yet" : one.lastUpdate().words()));
  }

  public List<Cell> figuresHead() {
    return Tables.heads(
        manages,
        "Measured",
        "Figure",
        "What the source says",
        "Place",
        "Who or what is counted",
        "Period",
        "Source");
  }

  public List<List<Cell>> resultRows() {
    return view.results().stream().map(this::figure).toList();
  }

  public List<List<Cell>> measureRows() {
    return view.measures().stream().map(this::figure).toList();
  }

  private List<Cell> figure(FigureView one) {
    var address = part(one.kind().word() + "s", one.number());
    var said = one.statement() + (one.note() == null ? "" : " Note: " + one.note());
    return Tables.row(
        manages,
        address,
        one.title(),
        Cell.link(one.title(), address),
        Cell.text(one.valueWords()).withClasses("outturn-strong"),
        Cell.text(said),
        Cell.text(one.place()),
        Cell.text(one.population()),
        Cell.text(Tables.period(one)),
        Cell.text(Tables.source(one)));
  }

  public List<String> resultNotes() {
    return Tables.sideBySide(view.results());
  }

  public List<String> measureNotes() {
    return Tables.sideBySide(view.measures());
  }

  public List<Cell> memberHead() {
    return Tables.heads(
        manages, "Name", "Kind", "Office or task", "Named at", "Since", "Until", "Source");
  }

  public List<List<Cell>> memberRows() {
    return view.members().stream().map(this::member).toList();
  }

  private List<Cell> member(MemberView one) {
    return Tables.row(
        manages,
        part("members", one.number()),
        one.name(),
        Cell.text(one.name()),
        Cell.text(one.kind().words()),
        Cell.text(one.office() == null ? "" : one.office()),
        Cell.text(event(one)),
        Cell.text(one.joinedOn() == null ? "" : one.joinedOn().words()),
        Cell.text(one.leftOn() == null ? "" : "Left " + one.leftOn().words()),
        Cell.text(one.source()));
  }

  private String event(MemberView member) {
    return view.events().stream()
        .filter(one -> Integer.valueOf(one.number()).equals(member.event()))
        .map(EventView::title)
        .findFirst()
        .orElse("");
  }

  public List<Cell> eventHead() {
    return Tables.heads(
        manages, "What happened", "When", "Where", "Note", "Source", "Source published");
  }

  public List<List<Cell>> eventRows() {
    return view.events().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("events", one.number()),
                    one.title(),
                    Cell.text(one.title()),
                    Cell.text(one.happenedOn().words()),
                    Tables.stated(one.place()),
                    Cell.text(one.detail() == null ? "" : one.detail()),
                    Cell.text(one.source()),
                    Tables.day(one.publishedOn())))
        .toList();
  }

  public List<Cell> referenceHead() {
    return Tables.heads(manages, "Research", "Publisher", "Published", "What it found", "Source");
  }

  public List<List<Cell>> referenceRows() {
    return view.references().stream()
        .map(
            one ->
                Tables.row(
                    manages,
                    part("references", one.number()),
                    one.title(),
                    Cell.text(one.title()),
                    Cell.text(one.publisher()),
                    Tables.day(one.publishedOn()),
                    Tables.stated(one.finding()),
                    Cell.text(one.source())))
        .toList();
  }

  public List<List<Cell>> takenBackRows() {
    return Tables.takenBackRows(view.voided());
  }
}
