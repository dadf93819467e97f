package org.outturn.portfolio;

import static org.outturn.portfolio.HistorySheets.FIGURES;
import static org.outturn.portfolio.HistorySheets.TARGETS;

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
import org.outturn.performance.ImportedPeriod;
import org.outturn.performance.ImportedTarget;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.TargetValue;
import org.outturn.workbook.TableRow;

/** Checks targets and figures against the measures that stand in the same file. */
final class HistoryCheck {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Rows rows;
  private final Map<String, MeasureDef> measures = new HashMap<>();
  private final Map<String, Period> oneOffs = new HashMap<>();
  private final Set<String> grants;

  HistoryCheck(
      Rows rows,
      Map<String, List<MeasureDef>> measures,
      Map<String, List<ImportedPeriod>> periods,
      Set<String> grants) {
    this.rows = rows;
    this.grants = grants;
    measures.forEach(
        (grant, all) -> all.forEach(one -> this.measures.put(grant + "/" + one.code(), one)));
    periods.forEach(
        (grant, all) ->
            all.forEach(one -> oneOffs.put(grant + "/" + one.period().code(), one.period())));
  }

  /** What a row is about, when that can be told. */
  private record About(String grant, MeasureDef measure, Period period) {}

  private Optional<About> about(TableRow row, Set<String> seen) {
    var grant = row.text("grant");
    var code = row.text("measure");
    var period = row.text("period");
    if (grant == null || code == null || period == null || !rows.ofGrant(row, grants)) {
      return Optional.empty();
    }
    var measure = measures.get(grant + "/" + code);
    if (measure == null) {
      rows.wrong(
          row,
          "measure",
          "unknown-measure",
          grant + " has no measure " + code + " on the sheet Measures");
    }
    var parsed = period(row, grant, period);
    if (measure == null || parsed.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(grant + "/" + code + "/" + period)) {
      rows.wrong(
          row,
          "period",
          "twice-in-file",
          "This grant, measure and period stand twice on the sheet. Keep one of the rows");
      return Optional.empty();
    }
    return Optional.of(new About(grant, measure, parsed.get()));
  }

  private Optional<Period> period(TableRow row, String grant, String code) {
    var parsed = Period.parse(code).or(() -> Optional.ofNullable(oneOffs.get(grant + "/" + code)));
    if (parsed.isEmpty() && Period.isCode(code)) {
      rows.wrong(
          row,
          "period",
          "unknown-period",
          grant + " has no period " + code + " on the sheet Periods");
    } else if (parsed.isEmpty()) {
      rows.wrong(
          row,
          "period",
          "not-a-period",
          "Write a quarter, a month or a one-off, as 2018-19-Q2, 2018-19-M07 or ONE-1");
    }
    return parsed;
  }

  List<ImportedTarget> targets() {
    var targets = new ArrayList<ImportedTarget>();
    var seen = new HashSet<String>();
    for (var row : rows.of(TARGETS)) {
      about(row, seen)
          .filter(one -> row.has("value") && row.has("tolerance"))
          .ifPresent(one -> target(row, one, targets));
    }
    return targets;
  }

  private void target(TableRow row, About about, List<ImportedTarget> targets) {
    var value = row.number("value");
    if (about.measure.type() == MeasureType.RATIO && value.compareTo(HUNDRED) > 0) {
      rows.wrong(row, "value", "target-invalid", "A percentage is promised as 0 to 100");
    } else if (value.signum() == 0 && row.yes("toleranceIsPercent")) {
      rows.wrong(
          row,
          "toleranceIsPercent",
          "target-invalid",
          "Percent of a target of 0 is nothing: write the tolerance in the measure's unit");
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
    for (var row : rows.of(FIGURES)) {
      about(row, seen).ifPresent(one -> figure(row, one, figures));
    }
    return figures;
  }

  private void figure(TableRow row, About about, List<ImportedFigure> figures) {
    if (row.has("value") == row.has("absence")) {
      rows.wrong(
          row,
          "value",
          "figure-or-absence",
          "Write the figure, or in “Why there is none” why not: one of the two");
      return;
    }
    var ratio = about.measure.type() == MeasureType.RATIO;
    if (row.has("value") && row.has("outOf") != ratio) {
      rows.wrong(
          row,
          "outOf",
          "out-of",
          ratio
              ? "Write out of how many: it is a percentage"
              : "Leave this empty: only a percentage has it");
    } else if (ratio
        && row.has("value")
        && row.number("value").compareTo(row.number("outOf")) > 0) {
      rows.wrong(
          row, "value", "numerator-above-denominator", "The figure cannot be above what it is of");
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
