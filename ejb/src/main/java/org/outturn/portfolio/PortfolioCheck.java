package org.outturn.portfolio;

import static org.outturn.portfolio.PortfolioSheets.CONDITIONS;
import static org.outturn.portfolio.PortfolioSheets.GRANTS;
import static org.outturn.portfolio.PortfolioSheets.MILESTONES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.NewGrant;
import org.outturn.workbook.TableRow;

/**
 * Makes a plan of what a workbook holds and names every cell that does not fit, by the rules of the
 * things themselves.
 */
final class PortfolioCheck {

  private final Rows rows;
  private final KnownThings known;
  private final Map<String, TableRow> grantRows = new LinkedHashMap<>();

  PortfolioCheck(Rows rows, KnownThings known) {
    this.rows = rows;
    this.known = known;
  }

  /** The plan; what is wrong stands in the rows. */
  PortfolioPlan plan() {
    var grants = grants();
    var named = grantRows.keySet();
    var members = new MemberCheck(rows, known, grantRows).members();
    var conditions = rows.byGrant(CONDITIONS, named, RowThings::condition);
    var milestones = rows.byGrant(MILESTONES, named, RowThings::milestone);
    var measures = rows.byGrant(HistorySheets.MEASURES, named, RowThings::measure);
    var periods = rows.byGrant(HistorySheets.PERIODS, named, RowThings::period);
    refuseWithoutMeasures();
    var history = new HistoryCheck(rows, measures, periods, named);
    return new PortfolioPlan(
        new PredecessorsFirst(grants, rows, this::row).sorted(),
        members,
        conditions,
        milestones,
        measures,
        periods,
        history.targets(),
        history.figures());
  }

  /** A return of a period is made of measures. */
  private void refuseWithoutMeasures() {
    var measured = new HashSet<String>();
    rows.of(HistorySheets.MEASURES).forEach(row -> measured.add(row.text("grant")));
    for (var row : rows.of(HistorySheets.PERIODS)) {
      var grant = row.text("grant");
      if (grantRows.containsKey(grant) && !measured.contains(grant)) {
        rows.wrong(
            row,
            "grant",
            "no-measures",
            grant + " has no measure on the sheet Measures, so it has nothing to report");
      }
    }
  }

  /** The row of a grant, for what turns out while it is loaded. */
  TableRow row(String grant) {
    return grantRows.get(grant);
  }

  private List<NewGrant> grants() {
    var grants = new ArrayList<NewGrant>();
    for (var row : rows.of(GRANTS)) {
      var reference = row.text("reference");
      if (reference == null) {
        continue;
      }
      if (grantRows.putIfAbsent(reference, row) != null) {
        rows.wrong(
            row,
            "reference",
            "twice-in-file",
            reference + " stands twice on the sheet Grants. Keep one of the rows");
      } else if (known.taken(reference)) {
        rows.wrong(row, "reference", "already-exists", "There is already a grant " + reference);
      } else {
        rows.checked(row, () -> grant(row).checked(), grants);
      }
    }
    return grants;
  }

  private NewGrant grant(TableRow row) {
    var name = row.text("provider");
    var provider = name == null ? null : known.provider(name);
    if (name != null && provider == null) {
      rows.wrong(
          row,
          "provider",
          "unknown-provider",
          "Your body works with no provider of this name. Write it as Organisations shows it, or"
              + " add it on the sheet Organisations");
    }
    var decision = row.text("decision");
    var status = RowThings.word(GrantStatus.class, row, "status");
    if (decision != null) {
      restsOn(row, decision, status);
    }
    return new NewGrant(
        row.text("reference"),
        provider == null ? "-" : provider,
        status,
        new GrantDetails(
            row.text("title"),
            decision,
            row.text("predecessor"),
            row.text("predecessorReason"),
            RowThings.word(Instrument.class, row, "instrument"),
            row.money("ceiling"),
            row.day("startsOn"),
            false,
            row.day("endsOn"),
            null,
            null,
            row.text("responsibleOfficer"),
            row.day("reportingFrom")));
  }

  private void restsOn(TableRow row, String decision, GrantStatus status) {
    var stands = known.decision(decision);
    if (stands == null) {
      rows.wrong(
          row,
          "decision",
          "unknown-decision",
          "There is no decision " + decision + ". Record it first, or leave this empty");
    } else if (status != GrantStatus.PROPOSED && !stands.isDecided()) {
      rows.wrong(
          row,
          "decision",
          "decision-not-signed",
          decision + " is not signed: until then a grant that rests on it is only Proposed");
    }
  }
}
