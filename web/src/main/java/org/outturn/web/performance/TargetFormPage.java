package org.outturn.web.performance;

import java.util.List;
import java.util.Optional;
import org.outturn.kernel.Dates;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.TargetRow;
import org.outturn.performance.TargetValue;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.grant.GrantHead;
import org.outturn.web.view.Cell;
import org.outturn.web.view.Clash;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;
import org.outturn.web.view.SummaryRow;

/**
 * What is and was promised for one measure, and the form that changes it.
 *
 * @param periods the periods that report the measure
 * @param history everything that was ever promised, the newest first
 * @param may whether the reader may change it
 * @param clash what somebody else saved meanwhile; null when nobody did
 */
public record TargetFormPage(
    GrantHead head,
    MeasureDef measure,
    List<PeriodRow> periods,
    List<TargetRow> history,
    boolean may,
    TargetForm typed,
    List<FieldError> errors,
    Clash clash) {

  public TargetFormPage {
    periods = List.copyOf(periods);
    history = List.copyOf(history);
  }

  public String address() {
    return head.address() + "/targets/" + measure.code();
  }

  public List<SummaryRow> facts() {
    return List.of(
        SummaryRow.of(
            "What is counted", measure.definition().isEmpty() ? "–" : measure.definition()),
        SummaryRow.of("Type", measure.type().words()),
        SummaryRow.of("Unit", unit()),
        SummaryRow.of("Better", measure.better().words()));
  }

  public String unit() {
    return measure.type() == MeasureType.RATIO ? "% of " + measure.unit() : measure.unit();
  }

  public List<Cell> columns() {
    return List.of(
        Cell.text("Period"),
        Cell.number("Target"),
        Cell.text("Still amber when short by"),
        Cell.text("Source"));
  }

  public List<List<Cell>> rows() {
    return periods.stream()
        .map(
            period -> {
              var row = current(period.row().period().code());
              var value = row.map(TargetRow::value).orElse(null);
              return List.of(
                  Cell.text(period.row().period().label()),
                  Cell.number(TargetWords.value(value, measure)),
                  Cell.text(TargetWords.tolerance(value, measure)),
                  Cell.text(value == null ? "" : source(row.get())));
            })
        .toList();
  }

  private Optional<TargetRow> current(String period) {
    return history.stream().filter(row -> row.period().equals(period)).findFirst();
  }

  private static String source(TargetRow row) {
    return row.source() == null ? "agreed in Outturn" : row.source();
  }

  public List<Cell> historyColumns() {
    return List.of(
        Cell.text("Recorded"),
        Cell.text("Period"),
        Cell.number("Target"),
        Cell.text("Still amber when short by"),
        Cell.text("Source"),
        Cell.text("Why it changed"));
  }

  public List<List<Cell>> historyRows() {
    return history.stream().map(this::historyRow).toList();
  }

  private List<Cell> historyRow(TargetRow row) {
    TargetValue value = row.value();
    return List.of(
        Cell.text(
            Dates.moment(row.recordedAt()) + (row.madeBy() == null ? "" : " by " + row.madeBy())),
        Cell.text(row.period()),
        Cell.number(value == null ? "taken back" : TargetWords.value(value, measure)),
        Cell.text(TargetWords.tolerance(value, measure)),
        Cell.text(value == null ? "" : source(row)),
        Cell.text(row.reason() == null ? "" : row.reason()));
  }

  public List<Item> kinds() {
    return TargetForm.kinds(unit());
  }

  public CommitmentForm form() {
    return typed.form();
  }
}
