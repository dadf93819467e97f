package org.outturn.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.decision.Decisions;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.database.Sql;

/**
 * What happened to a grant or a decision and to all that belongs to it, from the trail. A body's
 * staff read all of it; a provider only what {@link ProviderEvents} allows, of its own grants.
 */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Timelines {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject GrantScopes grants;
  @Inject Decisions decisions;
  @Inject TimelineReading reading;

  /**
   * The timeline of a grant.
   *
   * @throws NotFound when there is no such grant, or it is not the actor's to see
   */
  public Timeline grant(String reference, TimelineFilter filter, Paging paging) {
    var grant = grants.named(reference);
    var scope = scope(grant.managingOrganisation(), reference, ProviderEvents.OF_GRANTS);
    return reading.read(scope, filter.checked(), paging);
  }

  /**
   * The timeline of a decision.
   *
   * @throws NotFound when there is no such decision, or it is not the actor's to see
   */
  public Timeline decision(String reference, TimelineFilter filter, Paging paging) {
    decisions.view(reference);
    var body =
        sql.first(
                "SELECT managing_org_id FROM decision WHERE reference = ?",
                row -> new OrganisationId(row.number(1)),
                reference)
            .orElseThrow(NotFound::new);
    var scope = scope(body, reference, ProviderEvents.OF_DECISIONS);
    return reading.read(scope, filter.checked(), paging);
  }

  private TimelineScope scope(OrganisationId body, String reference, Set<String> forProviders) {
    var staff = actor.get().bodyStaff();
    return new TimelineScope(
        body,
        reference,
        staff ? null : List.copyOf(forProviders),
        documents(reference, staff),
        staff ? discrepancies(body, reference) : List.of());
  }

  /** The discrepancies between statements about the thing: their events name them alone. */
  private List<String> discrepancies(OrganisationId body, String reference) {
    return sql.list(
        "SELECT DISTINCT d.code FROM discrepancy d"
            + " JOIN discrepancy_subject s ON s.discrepancy_id = d.id WHERE d.body_id = ?"
            + " AND s.subject_kind IN ('decision', 'grant') AND s.subject_reference = ?",
        row -> row.text("code"),
        body,
        reference);
  }

  /** The documents of the thing and of what belongs to it: their events name the document alone. */
  private List<String> documents(String reference, boolean staff) {
    return sql.list(
        "SELECT 'DOC-' || id AS reference FROM document d"
            + " WHERE (d.subject_ref = ? OR starts_with(d.subject_ref, ? || '/'))"
            + " AND (? OR d.subject_kind = ANY (?))",
        row -> row.text("reference"),
        reference,
        reference,
        staff,
        ProviderEvents.KINDS.toArray(String[]::new));
  }
}
