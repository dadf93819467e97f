package org.outturn.web.decision;

import java.util.ArrayList;
import java.util.List;
import org.outturn.decision.DecisionStatus;
import org.outturn.decision.DecisionView;
import org.outturn.grant.GrantRow;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;
import org.outturn.web.document.DocumentList;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a decision shows.
 *
 * @param grants those that rest on it
 * @param documents null for providers
 * @param about null for providers
 * @param typed what was typed into a form that was not accepted
 */
public record DecisionPage(
    DecisionView decision,
    List<GrantRow> grants,
    DocumentList documents,
    DiscrepanciesAbout about,
    SigningPart signing,
    MoveForm.Typed typed,
    List<FieldError> errors) {

  public DecisionPage {
    grants = List.copyOf(grants);
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
                SummaryRow.of("Date of the decision", decided()),
                SummaryRow.of("Date signed", signed()),
                SummaryRow.of("Date published", published()),
                SummaryRow.of("Sum of the ceilings", sum(text.ceilings()))));
    if (text.opportunity() != null) {
      rows.add(SummaryRow.of("Opportunity", text.opportunity()));
    }
    return rows;
  }

  /** The days of any other decision are those on which somebody signed and published it here. */
  public boolean datesCorrectable() {
    return decision.acts().edit() && decision.status() == DecisionStatus.RECORDED;
  }

  private String signed() {
    if (decision.signedOn() != null) {
      return Dates.day(decision.signedOn());
    }
    return decision.status() == DecisionStatus.RECORDED ? "not stated" : "not signed";
  }

  private String decided() {
    if (decision.decidedOn() != null) {
      return Dates.day(decision.decidedOn());
    }
    return decision.status() == DecisionStatus.RECORDED ? "not stated" : "not decided";
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

  /** The tables of its paper. */
  public TextTables tables() {
    return new TextTables(decision.text());
  }

  /** Whether no section of the paper holds the recommendations. */
  public boolean looseRecommendations() {
    return decision.text().sections().stream().noneMatch(tables()::recommends);
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

  public HistoryTable history() {
    return new HistoryTable(decision);
  }
}
