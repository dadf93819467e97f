package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/**
 * Which checks count for a grant: those made for it, and those of its lead provider and partners
 * that count for every grant. What was checked of a partner for every grant is not told to the
 * lead: it is a matter between that partner and the body.
 */
@Dependent
class CheckReach {

  /**
   * Checks {@code c} that count for grants {@code g}; the parameter says whether the reader is of
   * the body's staff.
   */
  static final String COUNTS =
      " c.managing_org_id = g.managing_org_id AND (c.grant_id = g.id OR (c.grant_id IS NULL"
          + " AND (c.organisation_id = g.lead_provider_id OR (? AND EXISTS ("
          + "SELECT 1 FROM grant_member m WHERE m.grant_id = g.id"
          + " AND m.organisation_id = c.organisation_id AND m.voided_at IS NULL)))))";

  /** Whether no later check of the same thing counts in the place of {@code c}. */
  static final String LATEST =
      " (c.voided_at IS NULL AND NOT EXISTS"
          + " (SELECT 1 FROM grant_check l WHERE l.managing_org_id = c.managing_org_id"
          + " AND l.organisation_id = c.organisation_id AND l.kind = c.kind AND l.title = c.title"
          + " AND l.grant_id IS NOT DISTINCT FROM c.grant_id AND l.voided_at IS NULL"
          + " AND l.id > c.id))";

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * @throws NotFound when no such check counts for the grant, as far as the actor may see
   */
  void require(GrantScope grant, long check) {
    var there =
        sql.count(
            "SELECT count(*) FROM grant_check c, funding_grant g WHERE g.id = ? AND c.id = ? AND"
                + COUNTS,
            grant.id(),
            check,
            actor.get().bodyStaff());
    if (there == 0) {
      throw new NotFound();
    }
  }

  /**
   * The organisation that is checked: the lead provider, or the member that is named.
   *
   * @throws InvalidInput when the grant has no such member
   */
  long checked(GrantScope grant, String organisation) {
    if (organisation == null) {
      return grant.owningOrganisation().value();
    }
    return sql.first(
            "SELECT o.id FROM organisation o WHERE o.slug = ? AND (o.id = ? OR EXISTS ("
                + "SELECT 1 FROM grant_member m WHERE m.grant_id = ? AND m.organisation_id = o.id"
                + " AND m.voided_at IS NULL))",
            row -> row.number("id"),
            organisation,
            grant.owningOrganisation(),
            grant.id())
        .orElseThrow(
            () ->
                InvalidInput.field(
                    "organisation",
                    "This grant is not delivered by "
                        + organisation
                        + ": choose its lead provider or one of its partners"));
  }
}
