package org.outturn.pack;

import java.util.List;
import org.outturn.disclosure.Audience;
import org.outturn.kernel.Dates;

/** What the grant requires, and where each requirement stood on the day. */
final class ConditionsSheet {

  private ConditionsSheet() {}

  static void write(PackWorkbook book, PackModel model) {
    var sheet =
        book.sheet(PackSheet.CONDITIONS.title(), List.of(8, 30, 60, 16, 14, 16, 14, 30, 24));
    sheet.title("Conditions: " + model.grant().reference(), model.audience().marking());
    var header = sheet.next();
    var first = sheet.table(columns(model.audience()), model.conditions());
    if (model.conditions().isEmpty()) {
      sheet.text("No condition was recorded by that day.");
    }
    sheet.sheet().createFreezePane(1, first);
    sheet.repeat(header, header);
  }

  /** Reasons are free text about how work went: they stay in the house. */
  private static List<Column<ConditionFact>> columns(Audience audience) {
    return List.of(
        Column.text("Code", ConditionFact::code),
        Column.text("Condition", ConditionFact::title),
        Column.text("What it requires", ConditionFact::requirement),
        Column.text(
            "Must be met before payment", condition -> condition.beforePayment() ? "Yes" : "No"),
        Column.day(
            "Due", condition -> condition.dueOn() == null ? "not stated" : condition.dueOn()),
        Column.text("Status", condition -> condition.status().words()),
        Column.day(
            "Since",
            condition -> condition.since() == null ? null : Dates.londonDay(condition.since())),
        Column.text(
            "Reason", condition -> audience == Audience.INTERNAL ? condition.reason() : null),
        Column.text("Set by", ConditionFact::source));
  }
}
