package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Finds a grant for whoever acts; to everybody else it does not exist. */
@Dependent
public class GrantScopes {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * @throws NotFound when there is no such grant, or it is not the actor's to see
   */
  public GrantScope named(String reference) {
    return actor.sighted(
        sql.first(
                "SELECT g.*, p.name AS provider FROM funding_grant g"
                    + " JOIN organisation p ON p.id = g.lead_provider_id WHERE g.reference = ?",
                row ->
                    new GrantScope(
                        row.number("id"),
                        row.text("reference"),
                        row.text("title"),
                        row.text("provider"),
                        new OrganisationId(row.number("lead_provider_id")),
                        new OrganisationId(row.number("managing_org_id")),
                        row.day("starts_on"),
                        row.day("ends_on"),
                        row.day("reporting_from")),
                reference)
            .orElseThrow(NotFound::new));
  }
}
