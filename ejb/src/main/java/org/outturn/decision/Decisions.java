package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads decisions: a body's own, and those that a provider's grants rest on. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Decisions {

  private Sql sql;
  private CurrentActor actor;

  protected Decisions() {}

  @Inject
  public Decisions(Sql sql, CurrentActor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  /**
   * @throws NotFound when there is no such decision, or it is not the actor's to see
   */
  public DecisionView view(String reference) {
    var who = actor.get();
    if (who.organisation() == null) {
      throw new NotFound();
    }
    return sql.first(
            "SELECT d.*, b.name AS body FROM decision d"
                + " JOIN organisation b ON b.id = d.managing_org_id WHERE d.reference = ? AND "
                + (who.bodyStaff()
                    ? "d.managing_org_id = ?"
                    : "EXISTS (SELECT 1 FROM funding_grant g WHERE g.decision_id = d.id"
                        + " AND g.lead_provider_id = ?)"),
            row ->
                new DecisionView(
                    row.text("reference"),
                    row.text("title"),
                    row.text("body"),
                    row.text("decided_by"),
                    row.day("signed_on")),
            reference,
            who.organisation())
        .orElseThrow(NotFound::new);
  }
}
