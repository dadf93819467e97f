package org.outturn.organisation;

import java.util.ArrayList;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.Permission;
import org.outturn.kernel.OrganisationId;

/**
 * Which organisations somebody may know, as a condition on {@code organisation o}. Nobody learns
 * whom another body works with: funders and partners are known to every body, providers only to
 * those who work with them or have a grant with them, bodies only to their own people and their
 * providers'.
 *
 * @param where the condition
 * @param parameters its parameters, in their order
 */
record OrganisationSight(String where, List<Object> parameters) {

  /** Grants are looked up by SQL, since their capability stands on this one. */
  private static final String HAS_GRANT =
      " OR EXISTS (SELECT 1 FROM funding_grant g WHERE g.managing_org_id = ?"
          + " AND (g.lead_provider_id = o.id OR EXISTS (SELECT 1 FROM grant_member m"
          + " WHERE m.grant_id = g.id AND m.organisation_id = o.id AND m.voided_at IS NULL)))";

  private static final String OF_BODY =
      "(o.kind IN ('FUNDER', 'PARTNER') OR o.id = ? OR EXISTS (SELECT 1 FROM body_provider_now l"
          + " WHERE l.body_id = ? AND l.provider_id = o.id)";

  private static final String OF_PROVIDER =
      "(o.id = ? OR EXISTS (SELECT 1 FROM body_provider_now l WHERE l.body_id = o.id"
          + " AND l.provider_id = ?) OR EXISTS (SELECT 1 FROM funding_grant g"
          + " WHERE g.managing_org_id = o.id AND g.lead_provider_id = ?))";

  /** What somebody may read. */
  static OrganisationSight toRead(Actor actor) {
    if (actor.may(Permission.MANAGE_BODIES)) {
      return new OrganisationSight("true", List.of());
    }
    var own = own(actor);
    return actor.bodyStaff()
        ? new OrganisationSight(OF_BODY + HAS_GRANT + ")", List.of(own, own, own))
        : new OrganisationSight(OF_PROVIDER, List.of(own, own, own));
  }

  /** What an administrator may change. */
  static OrganisationSight toManage(Actor actor) {
    if (actor.may(Permission.MANAGE_BODIES)) {
      return new OrganisationSight("true", List.of());
    }
    var own = own(actor);
    return new OrganisationSight(OF_BODY + ")", List.of(own, own));
  }

  /** Whose relations with bodies somebody may know: their own organisation's. */
  static OrganisationId own(Actor actor) {
    return actor.organisation() == null ? new OrganisationId(-1) : actor.organisation();
  }

  /** Parameters before, these, and after. */
  List<Object> between(List<Object> before, List<Object> after) {
    var all = new ArrayList<>(before);
    all.addAll(parameters);
    all.addAll(after);
    return all;
  }
}
