package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Reads what submitted returns say of a condition. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class ConditionProgress {

  private static final String LINES =
      "SELECT p.*, v.number, v.submitted_at, v.number = r.accepted_version AS accepted, t.text"
          + " FROM performance_return r"
          + " JOIN reporting_period p ON p.grant_id = r.grant_id AND p.code = r.period_code"
          + " JOIN LATERAL (SELECT * FROM return_version WHERE return_id = r.id"
          + " AND submitted_at IS NOT NULL ORDER BY number DESC LIMIT 1) v ON true"
          + " JOIN return_text t ON t.version_id = v.id AND t.section = ?"
          + " WHERE r.grant_id = ? ORDER BY p.starts_on DESC, p.code";

  private Sql sql;
  private GrantScopes grants;

  protected ConditionProgress() {}

  @Inject
  public ConditionProgress(Sql sql, GrantScopes grants) {
    this.sql = sql;
    this.grants = grants;
  }

  /**
   * What a return's latest submitted version says.
   *
   * @param accepted whether that version was accepted
   */
  public record Line(
      Period period, int version, Instant submittedAt, boolean accepted, String text) {}

  /** What the returns say of a condition, the latest period first. */
  public List<Line> of(String grant, String condition) {
    return sql.list(
        LINES,
        row ->
            new Line(
                new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
                row.integer("number"),
                row.instant("submitted_at"),
                row.flag("accepted"),
                row.text("text")),
        ReturnSection.ofCondition(condition),
        grants.named(grant).id());
  }
}
