package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Tells which grants an organisation has a part in, of those that the reader may see. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class GrantsOfOrganisation {

  private static final String PARTS =
      "SELECT g.managing_org_id AS organisation_id, g.id AS grant_id, 'BODY' AS part,"
          + " NULL::date AS starts_on, NULL::date AS ends_on FROM funding_grant g"
          + " UNION ALL SELECT m.organisation_id, m.grant_id, m.role, m.starts_on, m.ends_on"
          + " FROM grant_member m WHERE m.voided_at IS NULL"
          + " UNION ALL SELECT DISTINCT s.funder_id, s.grant_id, 'FUNDER', NULL::date, NULL::date"
          + " FROM funding_source s WHERE s.voided_at IS NULL";

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /**
   * One part in one grant.
   *
   * @param part LEAD, PARTNER, FUNDER or BODY
   * @param startsOn when the part started; null: as the grant
   * @param endsOn when it ended; null: not stated, or as the grant
   */
  public record Row(
      String reference,
      String title,
      GrantStatus status,
      String part,
      LocalDate startsOn,
      LocalDate endsOn) {}

  /**
   * @param organisation its slug
   */
  public List<Row> of(String organisation) {
    var who = actor.get();
    return sql.list(
        "SELECT g.reference, g.title, g.status, part.part, part.starts_on, part.ends_on FROM ("
            + PARTS
            + ") part JOIN organisation o ON o.id = part.organisation_id"
            + " JOIN funding_grant g ON g.id = part.grant_id WHERE o.slug = ?"
            + " AND CASE WHEN ? THEN g.managing_org_id ELSE g.lead_provider_id END = ?"
            + " ORDER BY g.reference, part.part, part.starts_on",
        row ->
            new Row(
                row.text("reference"),
                row.text("title"),
                row.one(GrantStatus.class, "status"),
                row.text("part"),
                row.day("starts_on"),
                row.day("ends_on")),
        organisation,
        who.bodyStaff(),
        who.organisation() == null ? new OrganisationId(-1) : who.organisation());
  }
}
