package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Returns as lists show them: where each stands and when it is due. */
@Dependent
class ReturnRows {

  private static final String ROWS =
      "SELECT g.reference, g.title, o.name AS provider, p.*, r.id AS return_id, r.status,"
          + " r.version AS return_version, r.latest_version, r.accepted_version, r.submitted_at,"
          + " r.accepted_at, (SELECT v.late FROM return_version v WHERE v.return_id = r.id AND"
          + " v.number = 1) AS late FROM performance_return r"
          + " JOIN reporting_period p ON p.grant_id = r.grant_id AND p.code = r.period_code"
          + " JOIN funding_grant g ON g.id = r.grant_id"
          + " JOIN organisation o ON o.id = g.lead_provider_id WHERE ";

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * @param version of the return, for the ETag
   */
  record Found(long version, ReturnRow row) {}

  Found of(ReturnScope scope) {
    return sql.first(
            ROWS + "r.id = ?",
            row -> new Found(row.number("return_version"), row(row)),
            scope.returnId())
        .orElseThrow();
  }

  /** The returns of a grant, oldest period first. */
  List<ReturnRow> ofGrant(long grant) {
    return sql.list(ROWS + "g.id = ? ORDER BY p.last_day, p.code", this::row, grant);
  }

  /** The returns of all the actor's grants that are not accepted, the most urgent first. */
  List<ReturnRow> unfinished(Actor who) {
    return sql.list(
        ROWS
            + (who.bodyStaff() ? "g.managing_org_id" : "g.lead_provider_id")
            + " = ? AND r.status <> 'ACCEPTED' AND p.starts_on <= ? ORDER BY p.due_on,"
            + " g.reference",
        this::row,
        who.organisation(),
        today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ReturnRow row(Sql.Row row) throws SQLException {
    var status = row.one(ReturnStatus.class, "status");
    var latest = row.integer("latest_version");
    var due = row.day("due_on");
    return new ReturnRow(
        row.text("reference"),
        row.text("title"),
        row.text("provider"),
        new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
        status,
        due,
        latest == 0 ? null : latest,
        row.integer("accepted_version"),
        row.instant("submitted_at"),
        row.instant("accepted_at"),
        latest == 0 && today().isAfter(due),
        row.flag("late"),
        row.flag("illustrative"));
  }
}
