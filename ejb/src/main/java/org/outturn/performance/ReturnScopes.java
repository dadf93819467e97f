package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Finds a return for whoever acts. */
@Dependent
public class ReturnScopes {

  @Inject Sql sql;
  @Inject GrantScopes grants;

  /**
   * @throws NotFound when there is no such return, or it is not the actor's to see
   */
  public ReturnScope named(String grantReference, String periodCode) {
    var grant = grants.named(grantReference);
    return sql.first(
            "SELECT p.*, r.id AS return_id FROM reporting_period p"
                + " JOIN performance_return r ON r.grant_id = p.grant_id"
                + " AND r.period_code = p.code WHERE p.grant_id = ? AND p.code = ?",
            row ->
                new ReturnScope(
                    grant,
                    row.number("return_id"),
                    new Period(row.text("code"), row.day("starts_on"), row.day("last_day")),
                    row.day("due_on"),
                    row.number("kpi_set_id"),
                    row.flag("illustrative")),
            grant.id(),
            periodCode)
        .orElseThrow(NotFound::new);
  }
}
