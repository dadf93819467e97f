package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.kernel.database.Sql;

/** Reads conditions as they are today, of a grant that the caller was found to see. */
@Dependent
public class ConditionRows {

  /** What every condition says on a day (the first parameter) and where it stands. */
  static final String TODAY =
      "SELECT c.id, c.version, c.grant_id, c.code, c.position, c.source,"
          + " coalesce(t.title, c.title) AS title,"
          + " coalesce(t.requirement, c.requirement) AS requirement,"
          + " CASE WHEN t.id IS NULL THEN c.target ELSE t.target END AS target,"
          + " CASE WHEN t.id IS NULL THEN c.due_on ELSE t.due_on END AS due_on,"
          + " coalesce(t.before_payment, c.before_payment) AS before_payment,"
          + " coalesce(s.status, 'OPEN') AS status, s.reason,"
          + " coalesce(s.recorded_at, c.recorded_at) AS since"
          + " FROM grant_condition c"
          + " LEFT JOIN LATERAL (SELECT * FROM condition_change WHERE condition_id = c.id"
          + " AND effective_from <= ? ORDER BY effective_from DESC, id DESC LIMIT 1) t ON true"
          + " LEFT JOIN LATERAL (SELECT status, reason, recorded_at FROM condition_step"
          + " WHERE condition_id = c.id ORDER BY id DESC LIMIT 1) s ON true";

  /** The same, of what was recorded before a moment (the second and the third parameter). */
  private static final String AS_AT =
      TODAY
          .replace("effective_from <= ?", "effective_from <= ? AND recorded_at < ?")
          .replace("c.id ORDER BY id", "c.id AND recorded_at < ? ORDER BY id");

  @Inject Sql sql;
  @Inject Clock clock;

  /** The conditions in their order. */
  public List<ConditionRow> of(long grant) {
    var today = LocalDate.now(clock);
    return sql.list(
        TODAY + " WHERE c.grant_id = ? ORDER BY c.position, c.code",
        row -> read(row, today),
        today,
        grant);
  }

  /** As they were recorded before a moment. */
  List<ConditionRow> of(long grant, Instant moment) {
    var today = LocalDate.now(clock);
    var day = moment.equals(GrantParts.EVER) ? today : Dates.londonDay(moment.minusNanos(1));
    return sql.list(
        AS_AT + " WHERE c.grant_id = ? AND c.recorded_at < ? ORDER BY c.position, c.code",
        row -> read(row, day),
        day,
        moment,
        moment,
        grant,
        moment);
  }

  static ConditionRow read(Sql.Row row, LocalDate today) throws SQLException {
    var status = row.one(ConditionStatus.class, "status");
    var due = row.day("due_on");
    return new ConditionRow(
        row.number("version"),
        row.text("code"),
        row.text("title"),
        row.text("requirement"),
        row.text("target"),
        status,
        row.text("reason"),
        row.instant("since"),
        due,
        status.awaitsEvidence() && due != null && due.isBefore(today),
        row.flag("before_payment"),
        row.text("source"));
  }
}
