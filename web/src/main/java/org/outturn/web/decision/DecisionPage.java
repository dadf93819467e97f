package org.outturn.web.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.access.Colleagues.Colleague;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.DecisionView;
import org.outturn.decision.DiscrepancyRow;
import org.outturn.decision.Readiness;
import org.outturn.decision.Recommendation;
import org.outturn.decision.SectionKind;
import org.outturn.decision.SectionText;
import org.outturn.decision.SignOffKind;
import org.outturn.decision.SignOffView;
import org.outturn.grant.GrantRow;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a decision shows.
 *
 * @param grants those that rest on it
 * @param candidates who could be named to sign off
 * @param documents null for providers
 * @param typed the words typed into a form that was not accepted
 */
public record DecisionPage(
    DecisionView decision,
    List<GrantRow> grants,
    List<Colleague> candidates,
    DocumentList documents,
    String typed,
    List<FieldError> errors) {

  public DecisionPage {
    grants = List.copyOf(grants);
    candidates = List.copyOf(candidates);
    errors = List.copyOf(errors);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Decisions", "/decisions"),
        new Crumb(decision.reference(), null));
  }

  public String address() {
    return "/decisions/" + decision.reference();
  }

  public boolean staff() {
    return !decision.steps().isEmpty();
  }

  public List<SummaryRow> facts() {
    var text = decision.text();
    var status = SummaryRow.of("Status", DecisionTags.of(decision.status()));
    var maker = text.decisionMaker();
    var rows =
        new ArrayList<>(
            List.of(
                status,
                SummaryRow.of("Commissioning body", decision.body()),
                SummaryRow.of(
                    "Decision by", (maker == null ? "" : maker + ", ") + text.decidedBy()),
                SummaryRow.of("Date signed", signed()),
                SummaryRow.of("Date published", published()),
                SummaryRow.of("Sum of the ceilings", sum(text.ceilings()))));
    if (text.opportunity() != null) {
      rows.add(SummaryRow.of("Opportunity", text.opportunity()));
    }
    return rows;
  }

  private String signed() {
    if (decision.signedOn() != null) {
      return Dates.day(decision.signedOn());
    }
    return decision.status() == DecisionStatus.RECORDED ? "not stated" : "not signed";
  }

  private String published() {
    if (decision.publishedOn() != null) {
      return Dates.day(decision.publishedOn());
    }
    return decision.status() == DecisionStatus.RECORDED ? "not stated" : "not published";
  }

  static String sum(Money ceilings) {
    return ceilings == null ? "not stated" : "up to " + ceilings;
  }

  /** What keeps it from being signed now. */
  public List<Readiness.Obstacle> obstacles() {
    var readiness = decision.readiness();
    return readiness == null
        ? List.of()
        : Stream.concat(readiness.toReady().stream(), readiness.toSign().stream()).toList();
  }

  /** Who may sign for the sum, as a sentence. */
  public String whoSigns() {
    var offices = decision.readiness().offices();
    return offices.isEmpty()
        ? "No office may sign for this sum: an administrator sets offices and limits."
        : "May be signed by the " + String.join(" or the ", offices) + ".";
  }

  public boolean recommends(SectionText section) {
    return section.kind() == SectionKind.RECOMMENDATIONS;
  }

  public boolean cites(SectionText section) {
    return section.kind() == SectionKind.BACKGROUND;
  }

  /** Whether no section of the paper holds the recommendations. */
  public boolean looseRecommendations() {
    return decision.text().sections().stream().noneMatch(this::recommends);
  }

  public List<Cell> recommendationHead() {
    return List.of(
        Cell.text(""), Cell.text("What is asked"), Cell.text("For"), Cell.number("Up to"));
  }

  public List<List<Cell>> recommendationRows() {
    return decision.text().recommendations().stream().map(DecisionPage::row).toList();
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
    return decision.text().powers().stream()
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
    return decision.text().papers().stream()
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
    return decision.text().related().stream()
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
    return decision.text().objectives().stream()
        .map(one -> List.of(Cell.text(one.objective()), Cell.text(orNone(one.source()))))
        .toList();
  }

  static String orNone(String text) {
    return text == null ? "" : text;
  }

  public List<Cell> signOffHead() {
    return List.of(
        Cell.text("Sign-off"),
        Cell.text("Named person"),
        Cell.text("State"),
        Cell.text("When and what"));
  }

  public List<List<Cell>> signOffRows() {
    return decision.signOffs().stream().map(this::row).toList();
  }

  private List<Cell> row(SignOffView one) {
    var given = one.at() == null ? "" : Dates.moment(one.at());
    var words = one.comment() == null ? given : given + ": " + one.comment();
    return List.of(
        Cell.text(one.kind().words()),
        Cell.text(one.askedName() == null ? "nobody yet" : one.askedName()),
        Cell.tag(DecisionTags.of(one.state())),
        one.state() == SignOffView.State.LAPSED
            ? Cell.link(
                "What changed since " + given,
                address() + "/changes?since=" + one.textVersion(),
                "for " + one.kind().words())
            : Cell.text(words));
  }

  /** The sum of the ceilings in words. */
  public String ceilings() {
    return sum(decision.text().ceilings());
  }

  /** The choice of sign-offs. */
  public List<Item> kinds() {
    return Arrays.stream(SignOffKind.values())
        .map(one -> Item.of(one.name(), one.words()))
        .toList();
  }

  /** The choice of people for a sign-off. */
  public List<Item> people() {
    return Stream.concat(
            Stream.of(Item.of("", "Select somebody")),
            candidates.stream().map(one -> Item.of(one.username(), one.name())))
        .toList();
  }

  public List<Cell> discrepancyHead() {
    return DiscrepancyListPage.HEAD;
  }

  public List<List<Cell>> discrepancyRows() {
    return decision.discrepancies().stream().map(DecisionPage::discrepancy).toList();
  }

  private static List<Cell> discrepancy(DiscrepancyRow row) {
    return DiscrepancyListPage.row(row);
  }

  public List<Cell> grantHead() {
    return List.of(
        Cell.text("Grant"), Cell.text("Title"), Cell.text("Provider"), Cell.number("Up to"));
  }

  public List<List<Cell>> grantRows() {
    return grants.stream()
        .map(
            grant ->
                List.of(
                    Cell.link(grant.reference(), "/grants/" + grant.reference())
                        .withClasses("outturn-nowrap"),
                    Cell.text(grant.title()),
                    Cell.text(grant.provider()),
                    Cell.number(
                        grant.ceiling() == null ? "not stated" : grant.ceiling().toString())))
        .toList();
  }

  public List<Cell> historyHead() {
    return List.of(Cell.text("What happened"), Cell.text("Who"), Cell.text("When"));
  }

  /** Steps and versions of the text, the latest last. */
  public List<List<Cell>> historyRows() {
    return Stream.concat(
            decision.steps().stream().map(one -> new Event(one.at(), words(one), one.by(), null)),
            decision.versions().stream().map(this::written))
        .sorted(java.util.Comparator.comparing(Event::at))
        .map(Event::cells)
        .toList();
  }

  private Event written(DecisionView.Version one) {
    var old = one.number() < decision.textVersion();
    return new Event(
        one.at(),
        "Text, version " + one.number(),
        one.by(),
        old ? address() + "/changes?since=" + one.number() : null);
  }

  private static String words(DecisionView.Step step) {
    var office = step.office() == null ? "" : " by the " + step.office();
    var reason = step.reason() == null ? "" : ": " + step.reason();
    return step.status().words() + office + reason;
  }

  private record Event(java.time.Instant at, String what, String by, String changes) {

    List<Cell> cells() {
      return List.of(
          changes == null ? Cell.text(what) : Cell.link(what, changes, "compared with now"),
          Cell.text(by == null ? "not recorded" : by),
          Cell.text(Dates.moment(at)));
    }
  }
}
