package org.outturn.web.grant;

import java.util.ArrayList;
import java.util.List;
import org.outturn.grant.CheckView;
import org.outturn.grant.ConditionRow;
import org.outturn.grant.GrantPicture;
import org.outturn.grant.ProfileRow;
import org.outturn.kernel.Dates;
import org.outturn.performance.KpiSet;
import org.outturn.performance.ReturnRow;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Crumb;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Place;
import org.outturn.web.view.SummaryRow;

/**
 * What the page of a grant shows.
 *
 * @param places the pages about the grant
 * @param kpiSet null while none is agreed
 * @param reads whether the reader may see figures and evidence
 * @param manages whether the reader may change the grant
 * @param moves whether the reader may move the grant on
 * @param warnings the checks that need attention now
 * @param changes what is different now from the day that is shown; empty when now is shown
 */
public record GrantPage(
    GrantPicture view,
    List<Place> places,
    List<ReturnRow> returns,
    KpiSet kpiSet,
    boolean reads,
    boolean manages,
    boolean moves,
    List<CheckView> warnings,
    List<List<Cell>> changes,
    List<FieldError> errors) {

  public GrantPage {
    places = List.copyOf(places);
    returns = List.copyOf(returns);
    warnings = List.copyOf(warnings);
    changes = List.copyOf(changes);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb("Home", "/"),
        new Crumb("Grants", "/grants"),
        new Crumb(view.grant().reference(), null));
  }

  public String address() {
    return "/grants/" + view.grant().reference();
  }

  public List<SummaryRow> facts() {
    return GrantFacts.of(view);
  }

  public List<String> flags() {
    var flags = new ArrayList<>(AgreementPage.flags(view));
    if (view.asAt() == null) {
      warnings.forEach(check -> flags.add(CheckFacts.warning(check)));
    }
    return flags;
  }

  public List<Cell> fundingHead() {
    return FundingPage.columnsOf();
  }

  public List<List<Cell>> fundingRows() {
    return FundingPage.rows(view);
  }

  public String reconciles() {
    return FundingPage.reconciles(view);
  }

  public List<Cell> memberHead() {
    return Cells.heads("Organisation", "Role", "What it does", "From", "To", "Source");
  }

  public List<List<Cell>> memberRows() {
    return PartnerPage.rows(view.members());
  }

  public List<Cell> dateHead() {
    return Cells.heads("Day", "What", "Note");
  }

  public List<List<Cell>> dateRows() {
    return KeyDates.of(view);
  }

  public List<Cell> changeHead() {
    return Cells.heads("What", "On that day", "Now");
  }

  /** The day that the page shows; empty for now. */
  public String asAt() {
    return view.asAt() == null ? "" : view.asAt().toString();
  }

  public String asAtWords() {
    return "This is what was recorded by the end of " + Dates.day(view.asAt()) + ".";
  }

  public List<Cell> conditionHead() {
    return Cells.heads("Condition", "What it asks", "Status", "Due", "Source");
  }

  public List<List<Cell>> conditionRows() {
    return view.conditions().stream().map(this::conditionRow).toList();
  }

  private List<Cell> conditionRow(ConditionRow condition) {
    var asks = condition.requirement();
    if (condition.beforePayment()) {
      asks += " Must be met before payment.";
    }
    if (condition.reason() != null) {
      asks += " Reason for its status: " + condition.reason();
    }
    return List.of(
        Cell.link(
            condition.code() + " " + condition.title(),
            address() + "/conditions/" + condition.code()),
        Cell.text(asks),
        Cell.tag(GrantTags.of(condition)),
        Cell.text(condition.dueOn() == null ? "not stated" : Dates.day(condition.dueOn())),
        Cell.text(condition.source()));
  }

  public boolean profileIsIllustrative() {
    return view.profile().stream().anyMatch(ProfileRow::illustrative);
  }

  public List<List<Cell>> profileRows() {
    return view.profile().stream()
        .map(
            row ->
                List.of(
                    Cell.text(
                        row.financialYear().replace("-", " to 20")
                            + (row.illustrative() ? " (illustrative)" : "")),
                    Cell.number(row.amount().toString())))
        .toList();
  }

  public List<Cell> returnHead() {
    return Cells.heads("Period", "Status", "Due", "Submitted", "Accepted version");
  }

  /** The newest period first. */
  public List<List<Cell>> returnRows() {
    var rows = new ArrayList<List<Cell>>();
    for (var row : returns) {
      rows.add(0, returnRow(row));
    }
    return rows;
  }

  private List<Cell> returnRow(ReturnRow row) {
    return List.of(
        Cell.link(row.period().label(), address() + "/returns/" + row.period().code()),
        Cells.status(row),
        Cell.text(Dates.day(row.dueOn())),
        Cell.text(
            row.submittedAt() == null
                ? "not yet"
                : Dates.moment(row.submittedAt()) + (row.late() ? " (late)" : "")),
        Cell.text(
            row.acceptedVersion() == null
                ? "none"
                : "Version "
                    + row.acceptedVersion()
                    + ", accepted "
                    + Dates.day(Dates.londonDay(row.acceptedAt()))));
  }

  public List<Cell> measureHead() {
    return Cells.heads("Measure", "What is counted", "Type", "Unit", "Better");
  }

  public List<List<Cell>> measureRows() {
    return kpiSet == null ? List.of() : kpiSet.measures().stream().map(Cells::measure).toList();
  }
}
