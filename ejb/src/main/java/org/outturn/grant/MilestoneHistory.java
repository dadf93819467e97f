package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Reads what happened to a milestone that the caller was found to see. */
@Dependent
class MilestoneHistory {

  @Inject Sql sql;

  List<MilestoneView.Step> steps(long milestone) {
    return sql.list(
        "SELECT s.*, a.display_name FROM milestone_step s JOIN user_account a ON a.id = s.made_by"
            + " WHERE s.milestone_id = ? ORDER BY s.id",
        row ->
            new MilestoneView.Step(
                row.one(MilestoneStatus.class, "kind"),
                row.integer("units"),
                row.day("done_on"),
                row.text("statement"),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        milestone);
  }

  List<MilestoneView.Change> changes(long milestone) {
    return sql.list(
        "SELECT c.*, a.display_name FROM milestone_change c"
            + " JOIN user_account a ON a.id = c.made_by WHERE c.milestone_id = ? ORDER BY c.id",
        row ->
            new MilestoneView.Change(
                MilestoneRows.facts(row),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        milestone);
  }
}
