package org.outturn.web.decision;

import java.util.List;
import org.outturn.decision.DecisionView;
import org.outturn.grant.GrantRow;
import org.outturn.kernel.Dates;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.SummaryRow;

/** What the page of a decision shows. */
public record DecisionPage(DecisionView decision, List<GrantRow> grants) {

  public DecisionPage {
    grants = List.copyOf(grants);
  }

  public List<Crumb> crumbs() {
    return List.of(new Crumb("Home", "/"), new Crumb(decision.reference(), null));
  }

  public List<SummaryRow> facts() {
    var signed = decision.signedOn();
    return List.of(
        SummaryRow.of("Commissioning body", decision.body()),
        SummaryRow.of("Decided by", decision.decidedBy()),
        SummaryRow.of("Date signed", signed == null ? "not stated" : Dates.day(signed)));
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
}
