package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads for which periods a grant reports, and by when. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class PeriodReading {

  private Sql sql;
  private GrantScopes grants;
  private ReturnRows rows;
  private Periods periods;

  protected PeriodReading() {}

  @Inject
  public PeriodReading(Sql sql, GrantScopes grants, ReturnRows rows, Periods periods) {
    this.sql = sql;
    this.grants = grants;
    this.rows = rows;
    this.periods = periods;
  }

  /** The open periods, oldest first. */
  public List<PeriodRow> list(String grantReference) {
    var grant = grants.named(grantReference).id();
    var facts = facts(grant);
    return rows.ofGrant(grant).stream()
        .map(
            row -> {
              var of = facts.get(row.period().code());
              return new PeriodRow(row, of.kpiSet(), of.changes());
            })
        .toList();
  }

  private record Facts(int kpiSet, long changes) {}

  private Map<String, Facts> facts(long grant) {
    var found = new HashMap<String, Facts>();
    sql.list(
        """
        SELECT p.code, k.number,
               (SELECT count(*) FROM due_date_change c WHERE c.period_id = p.id) AS changes
        FROM reporting_period p JOIN kpi_set k ON k.id = p.kpi_set_id WHERE p.grant_id = ?
        """,
        row -> found.put(row.text("code"), new Facts(row.integer("number"), row.number("changes"))),
        grant);
    return found;
  }

  /**
   * One period.
   *
   * @throws NotFound when it is not open
   */
  public PeriodRow one(String grantReference, String code) {
    return list(grantReference).stream()
        .filter(period -> period.row().period().code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** How its due date has changed, the newest change first. */
  public List<DueDateChange> changes(String grantReference, String code) {
    return sql.list(
        """
        SELECT c.*, u.display_name FROM due_date_change c
        JOIN reporting_period p ON p.id = c.period_id JOIN user_account u ON u.id = c.made_by
        WHERE p.grant_id = ? AND p.code = ? ORDER BY c.number DESC
        """,
        row ->
            new DueDateChange(
                row.day("was"),
                row.day("due_on"),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        grants.named(grantReference).id(),
        code);
  }

  /** The quarters that the grant has still to open, oldest first. */
  public List<ProposedPeriod> remaining(String grantReference) {
    var grant = grants.named(grantReference);
    return PeriodPlan.remaining(
        grant.startsOn(), grant.endsOn(), grant.reportingFrom(), periods.of(grant.id()));
  }
}
