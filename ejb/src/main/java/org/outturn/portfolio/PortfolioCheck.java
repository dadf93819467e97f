package org.outturn.portfolio;

import static org.outturn.portfolio.PortfolioSheets.CONDITIONS;
import static org.outturn.portfolio.PortfolioSheets.GRANTS;
import static org.outturn.portfolio.PortfolioSheets.MEASURES;
import static org.outturn.portfolio.PortfolioSheets.MILESTONES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.outturn.grant.GrantDetails;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.Instrument;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.NewCondition;
import org.outturn.grant.NewGrant;
import org.outturn.grant.NewMilestone;
import org.outturn.kernel.InvalidInput;
import org.outturn.performance.KpiSetCheck;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.workbook.Finding;
import org.outturn.workbook.TableReading;
import org.outturn.workbook.TableRow;
import org.outturn.workbook.TableSheet;

/**
 * Makes a plan of what a workbook holds and names every cell that does not fit, by the rules of the
 * things themselves.
 */
final class PortfolioCheck {

  private final TableReading reading;
  private final KnownThings known;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, TableRow> grantRows = new LinkedHashMap<>();

  PortfolioCheck(TableReading reading, KnownThings known) {
    this.reading = reading;
    this.known = known;
  }

  /** The plan; what is wrong stands in {@link #findings}. */
  PortfolioPlan plan() {
    var grants = grants();
    var conditions = byGrant(CONDITIONS, PortfolioCheck::condition);
    var milestones = byGrant(MILESTONES, PortfolioCheck::milestone);
    var measures = byGrant(MEASURES, PortfolioCheck::measure);
    var history = new HistoryCheck(reading, measures, grantRows.keySet(), findings);
    var targets = history.targets();
    var figures = history.figures();
    return new PortfolioPlan(
        new PredecessorsFirst(grants, this::row, findings).sorted(),
        conditions,
        milestones,
        measures,
        targets,
        figures);
  }

  /** All that is wrong, the reading's own findings among it. */
  List<Finding> findings() {
    return reading.and(findings);
  }

  /** The row of a grant, for what turns out while it is loaded. */
  TableRow row(String grant) {
    return grantRows.get(grant);
  }

  private List<NewGrant> grants() {
    var grants = new ArrayList<NewGrant>();
    for (var row : reading.of(GRANTS)) {
      var reference = row.text("reference");
      if (reference == null) {
        continue;
      }
      if (grantRows.putIfAbsent(reference, row) != null) {
        findings.add(
            row.error(
                "reference",
                "twice-in-file",
                reference + " stands twice on the sheet Grants. Keep one of the rows"));
      } else if (known.taken(reference)) {
        findings.add(
            row.error("reference", "already-exists", "There is already a grant " + reference));
      } else {
        checked(row, () -> grant(row).checked(), grants);
      }
    }
    return grants;
  }

  private NewGrant grant(TableRow row) {
    var name = row.text("provider");
    var provider = name == null ? null : known.provider(name);
    if (name != null && provider == null) {
      findings.add(
          row.error(
              "provider",
              "unknown-provider",
              "Your body works with no provider of this name. Write it as Organisations shows it,"
                  + " or ask an administrator to add it"));
    }
    var decision = row.text("decision");
    if (decision != null && !known.decision(decision)) {
      findings.add(
          row.error(
              "decision",
              "unknown-decision",
              "There is no decision " + decision + ". Record it first, or leave this empty"));
    }
    return new NewGrant(
        row.text("reference"),
        provider == null ? "-" : provider,
        word(GrantStatus.class, row, "status"),
        new GrantDetails(
            row.text("title"),
            decision,
            row.text("predecessor"),
            row.text("predecessorReason"),
            word(Instrument.class, row, "instrument"),
            row.money("ceiling"),
            row.day("startsOn"),
            false,
            row.day("endsOn"),
            null,
            null,
            row.text("responsibleOfficer"),
            row.day("reportingFrom")));
  }

  private static NewCondition condition(TableRow row) {
    return new NewCondition(
            row.text("code"),
            row.text("title"),
            row.text("requirement"),
            row.text("target"),
            row.day("dueOn"),
            row.yes("beforePayment"),
            row.text("source"))
        .checked();
  }

  private static NewMilestone milestone(TableRow row) {
    var promised = row.number("promised");
    return new NewMilestone(
            row.text("code"),
            new MilestoneFacts(
                row.text("title"),
                row.text("description"),
                word(MilestoneOwner.class, row, "owner"),
                row.text("unit"),
                promised == null ? null : promised.intValueExact(),
                row.day("dueOn")),
            row.text("source"))
        .checked();
  }

  private static MeasureDef measure(TableRow row) {
    var measure =
        new MeasureDef(
            row.text("code"),
            row.text("name"),
            row.text("definition"),
            word(MeasureType.class, row, "type"),
            row.text("unit"),
            word(MeasureDef.Better.class, row, "better"),
            row.yes("outcome"),
            row.yes("required"));
    KpiSetCheck.set(List.of(measure), List.of());
    return measure;
  }

  /** The things of a sheet by their grant, each code once a grant. */
  private <T> Map<String, List<T>> byGrant(
      TableSheet sheet, java.util.function.Function<TableRow, T> read) {
    var things = new LinkedHashMap<String, List<T>>();
    var codes = new HashSet<String>();
    for (var row : reading.of(sheet)) {
      var grant = row.text("grant");
      if (grant == null) {
        continue;
      }
      if (!grantRows.containsKey(grant)) {
        findings.add(unknownGrant(row, grant));
      } else if (!codes.add(grant + "/" + row.text("code"))) {
        findings.add(
            row.error(
                "code",
                "twice-in-file",
                grant + " has this code twice on the sheet " + sheet.name() + ". Change one"));
      } else {
        checked(
            row, () -> read.apply(row), things.computeIfAbsent(grant, one -> new ArrayList<>()));
      }
    }
    return things;
  }

  static Finding unknownGrant(TableRow row, String grant) {
    return row.error("grant", "unknown-grant", grant + " is not on the sheet Grants of this file");
  }

  /** Keeps a thing that fits; one that does not is named field by field. */
  private <T> void checked(TableRow row, Supplier<T> thing, List<T> keep) {
    try {
      keep.add(thing.get());
    } catch (InvalidInput wrong) {
      findings.addAll(errors(row, wrong));
    }
  }

  /** What a rule says of a row, at its cells. */
  static List<Finding> errors(TableRow row, InvalidInput wrong) {
    return wrong.problems().stream()
        .map(
            problem ->
                row.error(
                    problem.field().substring(problem.field().lastIndexOf('.') + 1),
                    wrong.code(),
                    problem.message()))
        .toList();
  }

  private static <E extends Enum<E>> E word(Class<E> type, TableRow row, String field) {
    return row.text(field) == null
        ? null
        : Enum.valueOf(type, row.text(field).toUpperCase(Locale.ROOT));
  }
}
