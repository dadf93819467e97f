package org.outturn.portfolio;

import java.util.List;
import java.util.Locale;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.NewCondition;
import org.outturn.grant.NewMilestone;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Period;
import org.outturn.performance.ImportedPeriod;
import org.outturn.performance.KpiSetCheck;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.NewPeriod;
import org.outturn.performance.PeriodPlan;
import org.outturn.workbook.TableRow;

/** What single rows say, checked by the rules of what they are. */
final class RowThings {

  private RowThings() {}

  static NewCondition condition(TableRow row) {
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

  static NewMilestone milestone(TableRow row) {
    var promised = row.number("promisedUnits");
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

  static MeasureDef measure(TableRow row) {
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

  /** A one-off period; quarters and months need no row. */
  static ImportedPeriod period(TableRow row) {
    var code = row.text("code");
    if (code != null && Period.parse(code).isPresent()) {
      throw InvalidInput.field(
          "code", "Leave this row out: quarters and months are known. Only one-offs stand here");
    }
    var wanted =
        new NewPeriod(code, row.day("startsOn"), row.day("lastDay"), row.day("dueOn"), true, false);
    var period = wanted.period();
    var due = wanted.dueOn() == null ? PeriodPlan.due(period.lastDay()) : wanted.dueOn();
    if (!due.isAfter(period.lastDay())) {
      throw InvalidInput.field("dueOn", "A return falls due after its period has ended");
    }
    return new ImportedPeriod(row.text("grant"), period, due);
  }

  static <E extends Enum<E>> E word(Class<E> type, TableRow row, String field) {
    return row.text(field) == null
        ? null
        : Enum.valueOf(type, row.text(field).toUpperCase(Locale.ROOT));
  }
}
