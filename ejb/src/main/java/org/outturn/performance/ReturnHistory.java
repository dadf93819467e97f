package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Tells what happened to a return since it was first submitted. */
@Dependent
class ReturnHistory {

  private static final String EVENTS =
      "SELECT 'SUBMITTED' AS kind, v.submitted_at AS at, v.number, v.submitted_by AS who,"
          + " NULL AS text, v.late, 1 AS step, v.id FROM return_version v"
          + " WHERE v.return_id = ? AND v.submitted_at IS NOT NULL"
          + " UNION ALL SELECT 'QUERIED', q.raised_at, q.number, q.raised_by, q.question, false,"
          + " 2, q.id FROM return_query q WHERE q.return_id = ?"
          + " UNION ALL SELECT 'ANSWERED', a.answered_at, q.number, a.answered_by, a.text, false,"
          + " 3, a.id FROM query_answer a JOIN return_query q ON q.id = a.query_id"
          + " WHERE q.return_id = ?"
          + " UNION ALL SELECT 'ACCEPTED', a.accepted_at, v.number, a.accepted_by, NULL, false,"
          + " 4, a.id FROM return_acceptance a JOIN return_version v ON v.id = a.version_id"
          + " WHERE a.return_id = ?"
          + " UNION ALL SELECT 'REOPENED', o.reopened_at, NULL, o.reopened_by, o.reason, false,"
          + " 5, o.id FROM return_reopening o WHERE o.return_id = ?";

  @Inject Sql sql;

  /** Everything that happened, the newest first. */
  List<ReturnEvent> of(long returnId) {
    return sql.list(
        "SELECT e.*, u.display_name FROM ("
            + EVENTS
            + ") e JOIN user_account u ON u.id = e.who ORDER BY e.at DESC, e.step DESC, e.id DESC",
        row ->
            new ReturnEvent(
                row.one(ReturnEvent.Kind.class, "kind"),
                row.instant("at"),
                row.integer("number"),
                row.text("display_name"),
                row.text("text"),
                row.flag("late")),
        returnId,
        returnId,
        returnId,
        returnId,
        returnId);
  }
}
