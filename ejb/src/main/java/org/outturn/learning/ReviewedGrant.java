package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** The grant and milestone that a peer review belongs to: of the actor's own body alone. */
@Dependent
class ReviewedGrant {

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /** The grant's key; null when none is named. */
  Long of(ReviewDetails review) {
    if (review.grant() == null) {
      return null;
    }
    var grant =
        sql.first(
                "SELECT id FROM funding_grant WHERE reference = ? AND managing_org_id = ?",
                row -> row.number("id"),
                review.grant(),
                body())
            .orElseThrow(
                () ->
                    InvalidInput.field(
                        "grant", "Your body has no grant of this reference: check it"));
    if (review.milestone() != null
        && sql.count(
                "SELECT count(*) FROM milestone WHERE grant_id = ? AND code = ?",
                grant,
                review.milestone())
            == 0) {
      throw InvalidInput.field("milestone", "The grant has no milestone of this code: check it");
    }
    return grant;
  }

  OrganisationId body() {
    var body = actor.get().body();
    return body == null ? new OrganisationId(-1) : body;
  }
}
