package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Reads the queries of all the actor's grants. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class QueryReading {

  private Sql sql;
  private CurrentActor actor;
  private Clock clock;

  protected QueryReading() {}

  @Inject
  public QueryReading(Sql sql, CurrentActor actor, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.clock = clock;
  }

  /** The queries without an answer, the earliest day to reply by first. */
  public List<OpenQuery> open() {
    var who = actor.get();
    if (who.organisation() == null) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    return sql.list(
        "SELECT q.number, q.reply_by, q.raised_at, m.name AS measure, g.reference, g.title,"
            + " o.name AS provider, p.code, p.starts_on, p.last_day FROM return_query q"
            + " JOIN performance_return r ON r.id = q.return_id"
            + " JOIN reporting_period p ON p.grant_id = r.grant_id AND p.code = r.period_code"
            + " JOIN funding_grant g ON g.id = r.grant_id"
            + " JOIN organisation o ON o.id = g.lead_provider_id"
            + " LEFT JOIN measure m ON m.kpi_set_id = p.kpi_set_id AND m.code = q.measure_code"
            + " WHERE "
            + (who.bodyStaff() ? "g.managing_org_id" : "g.lead_provider_id")
            + " = ? AND r.status = 'QUERIED' AND q.version = r.latest_version"
            + " AND NOT EXISTS (SELECT 1 FROM query_answer a WHERE a.query_id = q.id)"
            + " ORDER BY q.reply_by, g.reference, p.last_day, q.number",
        row -> {
          var replyBy = row.day("reply_by");
          return new OpenQuery(
              row.text("reference"),
              row.text("title"),
              row.text("provider"),
              new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
              row.integer("number"),
              row.text("measure"),
              replyBy,
              row.instant("raised_at"),
              today.isAfter(replyBy));
        },
        who.organisation());
  }
}
