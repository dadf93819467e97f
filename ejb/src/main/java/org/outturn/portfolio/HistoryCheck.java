package org.outturn.portfolio;

import static org.outturn.portfolio.PortfolioSheets.FIGURES;
import static org.outturn.portfolio.PortfolioSheets.TARGETS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.kernel.Absence;
import org.outturn.kernel.Period;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigurePart;
import org.outturn.performance.ImportedFigure;
import org.outturn.performance.ImportedTarget;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.TargetValue;
import org.outturn.workbook.Finding;
import org.outturn.workbook.TableReading;
import org.outturn.workbook.TableRow;

/** Checks targets and figures against the measures that stand in the same file. */
final class HistoryCheck {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final TableReading reading;
  private final Map<String, MeasureDef> measures = new HashMap<>();
  private final Set<String> grants;
  private final List<Finding> findings;

  HistoryCheck(
      TableReading reading,
      Map<String, List<MeasureDef>> measures,
      Set<String> grants,
      List<Finding> findings) {
    this.reading = reading;
    this.grants = grants;
    this.findings = findings;
    measures.forEach(
        (grant, all) -> all.forEach(one -> this.measures.put(grant + "/" + one.code(), one)));
  }

  /** What a row is about, when that can be told. */
  private record About(String grant, MeasureDef measure, Period period) {}

  private Optional<About> about(TableRow row, Set<String> seen) {
    var grant = row.text("grant");
    var code = row.text("measure");
    var period = row.text("period");
    if (grant == null || code == null || period == null) {
      return Optional.empty();
    }
    if (!grants.contains(grant)) {
      findings.add(PortfolioCheck.unknownGrant(row, grant));
      return Optional.empty();
    }
    var measure = measures.get(grant + "/" + code);
    if (measure == null) {
      findings.add(
          row.error(
              "measure",
              "unknown-measure",
              grant + " has no measure " + code + " on the sheet Measures"));
    }
    var parsed = Period.parse(period);
    if (parsed.isEmpty()) {
      findings.add(
          row.error(
              "period", "not-a-period", "Write a quarter or month, as 2018-19-Q2 or 2018-19-M07"));
    }
    if (measure == null || parsed.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(grant + "/" + code + "/" + period)) {
      findings.add(
          row.error(
              "period",
              "twice-in-file",
              "This grant, measure and period stand twice on the sheet. Keep one of the rows"));
      return Optional.empty();
    }
    return Optional.of(new About(grant, measure, parsed.get()));
  }

  List<ImportedTarget> targets() {
    var targets = new ArrayList<ImportedTarget>();
    var seen = new HashSet<String>();
    for (var row : reading.of(TARGETS)) {
      about(row, seen)
          .filter(one -> row.has("value") && row.has("tolerance"))
          .ifPresent(one -> target(row, one, targets));
    }
    return targets;
  }

  private void target(TableRow row, About about, List<ImportedTarget> targets) {
    var value = row.number("value");
    if (about.measure.type() == MeasureType.RATIO && value.compareTo(HUNDRED) > 0) {
      findings.add(row.error("value", "target-invalid", "A percentage is promised as 0 to 100"));
    } else if (value.signum() == 0 && row.yes("toleranceIsPercent")) {
      findings.add(
          row.error(
              "toleranceIsPercent",
              "target-invalid",
              "Percent of a target of 0 is nothing: write the tolerance in the measure's unit"));
    } else {
      targets.add(
          new ImportedTarget(
              about.grant,
              about.period,
              about.measure.code(),
              new TargetValue(
                  value, row.number("tolerance"), row.yes("toleranceIsPercent"), false)));
    }
  }

  List<ImportedFigure> figures() {
    var figures = new ArrayList<ImportedFigure>();
    var seen = new HashSet<String>();
    for (var row : reading.of(FIGURES)) {
      about(row, seen).ifPresent(one -> figure(row, one, figures));
    }
    return figures;
  }

  private void figure(TableRow row, About about, List<ImportedFigure> figures) {
    if (row.has("value") == row.has("absence")) {
      findings.add(
          row.error(
              "value",
              "figure-or-absence",
              "Write the figure, or in “Why there is none” why not: one of the two"));
      return;
    }
    var ratio = about.measure.type() == MeasureType.RATIO;
    if (row.has("value") && row.has("outOf") != ratio) {
      findings.add(
          row.error(
              "outOf",
              "out-of",
              ratio
                  ? "Write out of how many: it is a percentage"
                  : "Leave this empty: only a percentage has it"));
    } else if (ratio
        && row.has("value")
        && row.number("value").compareTo(row.number("outOf")) > 0) {
      findings.add(
          row.error(
              "value", "numerator-above-denominator", "The figure cannot be above what it is of"));
    } else if (ratio) {
      figures.add(imported(row, about, FigurePart.NUMERATOR, "value"));
      figures.add(imported(row, about, FigurePart.DENOMINATOR, "outOf"));
    } else {
      figures.add(imported(row, about, FigurePart.VALUE, "value"));
    }
  }

  private static ImportedFigure imported(TableRow row, About about, FigurePart part, String field) {
    var absence = row.text("absence");
    return new ImportedFigure(
        about.grant,
        about.period,
        new FigureKey(about.measure.code(), part),
        row.number(field),
        absence == null ? null : Absence.valueOf(absence),
        row.sheet(),
        row.cell(absence == null ? field : "absence"));
  }
}
