package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Reads what happened to a condition that the caller was found to see. */
@Dependent
class ConditionHistory {

  @Inject Sql sql;

  ConditionView.Terms original(long condition) {
    return sql.first(
            "SELECT * FROM grant_condition WHERE id = ?", ConditionHistory::terms, condition)
        .orElseThrow();
  }

  List<ConditionView.Step> steps(long condition) {
    return sql.list(
        "SELECT s.*, a.display_name FROM condition_step s JOIN user_account a ON a.id = s.made_by"
            + " WHERE s.condition_id = ? ORDER BY s.id",
        row ->
            new ConditionView.Step(
                row.one(ConditionStatus.class, "status"),
                row.text("reason"),
                row.text("statement"),
                row.text("authority"),
                row.text("display_name"),
                row.instant("recorded_at")),
        condition);
  }

  List<ConditionView.Change> changes(long condition) {
    return sql.list(
        "SELECT t.*, a.display_name FROM condition_change t"
            + " JOIN user_account a ON a.id = t.made_by"
            + " WHERE t.condition_id = ? ORDER BY t.effective_from, t.id",
        row ->
            new ConditionView.Change(
                row.day("effective_from"),
                terms(row),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        condition);
  }

  List<ConditionView.Measure> measures(long condition) {
    return sql.list(
        "SELECT * FROM condition_measure WHERE condition_id = ? AND removed_at IS NULL ORDER BY id",
        row ->
            new ConditionView.Measure(
                row.number("id"), row.text("measure_code"), row.text("wording")),
        condition);
  }

  private static ConditionView.Terms terms(Sql.Row row) throws SQLException {
    return new ConditionView.Terms(
        row.text("title"),
        row.text("requirement"),
        row.text("target"),
        row.day("due_on"),
        row.flag("before_payment"));
  }
}
