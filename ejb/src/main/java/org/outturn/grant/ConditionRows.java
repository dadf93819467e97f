package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Reads the conditions of a grant that the caller was found to see. */
@Dependent
class ConditionRows {

  @Inject Sql sql;

  List<ConditionRow> of(long grant) {
    return sql.list(
        "SELECT c.*, s.status, s.reason FROM grant_condition c"
            + " LEFT JOIN LATERAL (SELECT status, reason FROM condition_step"
            + " WHERE condition_id = c.id ORDER BY id DESC LIMIT 1) s ON true"
            + " WHERE c.grant_id = ? ORDER BY c.position, c.code",
        row -> {
          var status = row.one(ConditionStatus.class, "status");
          return new ConditionRow(
              row.text("code"),
              row.text("title"),
              row.text("requirement"),
              status == null ? ConditionStatus.OPEN : status,
              row.text("reason"),
              row.day("due_on"),
              row.flag("before_payment"),
              row.text("source"));
        },
        grant);
  }
}
