package org.outturn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Finds decisions of the actor's own body. */
@Dependent
class DecisionKeys {

  private static final String ONE = "SELECT * FROM decision WHERE reference = ?";

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * @throws NotFound when there is no such decision, or it is another body's
   */
  DecisionKey named(String reference) {
    return own(ONE, reference);
  }

  /** The decision, which nobody else changes until the transaction ends. */
  DecisionKey forChange(String reference, Long version) {
    named(reference);
    var found = own(ONE + " FOR UPDATE", reference);
    found.unchangedSince(version);
    return found;
  }

  private DecisionKey own(String query, String reference) {
    var found = sql.first(query, DecisionKeys::read, reference).orElseThrow(NotFound::new);
    if (!actor.get().bodyStaff()) {
      throw new NotFound();
    }
    return actor.sighted(found);
  }

  private static DecisionKey read(Sql.Row row) throws SQLException {
    return new DecisionKey(
        row.number("id"),
        row.text("reference"),
        new OrganisationId(row.number("managing_org_id")),
        row.one(DecisionStatus.class, "status"),
        row.integer("text_version"),
        row.number("version"));
  }
}
