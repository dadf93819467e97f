package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** Reads milestones as they stand today. */
@Dependent
class MilestoneRows {

  /**
   * Every milestone with what is claimed and approved of it, and its status as {@link
   * MilestoneUnits} tells it.
   */
  static final String TODAY =
      "SELECT u.*, CASE WHEN u.waiting > 0 THEN 'CLAIMED'"
          + " WHEN (u.unit IS NULL OR u.promised IS NOT NULL)"
          + " AND u.approved >= coalesce(u.promised, 1) THEN 'APPROVED'"
          + " WHEN u.sent_back THEN 'SENT_BACK' ELSE 'PLANNED' END AS status"
          + " FROM (SELECT m.*, g.reference AS grant_reference, g.title AS grant_title,"
          + " g.ends_on, g.managing_org_id, g.lead_provider_id, p.name AS provider,"
          + " CASE WHEN NOT EXISTS (SELECT 1 FROM milestone o WHERE o.grant_id = m.grant_id"
          + " AND o.id <> m.id) THEN g.ceiling END AS shared_out,"
          + " coalesce(s.approved, 0) AS approved, coalesce(s.waiting, 0) AS waiting,"
          + " coalesce(s.sent_back, false) AS sent_back, s.done_on, w.id AS claim_id,"
          + " w.made_by AS claimed_by, w.recorded_at AS claimed_at"
          + " FROM milestone m JOIN funding_grant g ON g.id = m.grant_id"
          + " JOIN organisation p ON p.id = g.lead_provider_id"
          + " LEFT JOIN LATERAL (SELECT"
          + " sum(c.units) FILTER (WHERE a.kind = 'APPROVED') AS approved,"
          + " sum(c.units) FILTER (WHERE a.id IS NULL) AS waiting,"
          + " (array_agg(a.kind ORDER BY c.id DESC))[1] = 'SENT_BACK' AS sent_back,"
          + " max(c.done_on) FILTER (WHERE a.kind IS DISTINCT FROM 'SENT_BACK') AS done_on"
          + " FROM milestone_step c LEFT JOIN milestone_step a ON a.claim_id = c.id"
          + " WHERE c.milestone_id = m.id AND c.kind = 'CLAIMED') s ON true"
          + " LEFT JOIN LATERAL (SELECT c.id, c.made_by, c.recorded_at FROM milestone_step c"
          + " WHERE c.milestone_id = m.id AND c.kind = 'CLAIMED' AND NOT EXISTS"
          + " (SELECT 1 FROM milestone_step a WHERE a.claim_id = c.id)) w ON true) u";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The milestones of a grant that the caller was found to see. */
  List<MilestoneRow> of(long grant) {
    return list(
        "SELECT m.* FROM (" + TODAY + ") m WHERE m.grant_id = ? ORDER BY m.position, m.code",
        grant);
  }

  List<MilestoneRow> list(String query, Object... parameters) {
    var today = LocalDate.now(clock);
    return sql.list(query, row -> read(row, today), parameters);
  }

  private MilestoneRow read(Sql.Row row, LocalDate today) throws SQLException {
    var facts = facts(row);
    var claimant = row.numberOrNull("claimed_by");
    return new MilestoneRow(
        row.number("version"),
        row.text("grant_reference"),
        row.text("grant_title"),
        row.text("provider"),
        row.text("code"),
        facts,
        new MilestoneUnits(
            facts.unit(),
            facts.promised(),
            row.integer("approved"),
            row.integer("waiting"),
            row.flag("sent_back")),
        row.instant("claimed_at"),
        claimant != null && claimant == actor.id().value(),
        row.day("done_on"),
        row.money("shared_out"),
        row.day("ends_on"),
        today,
        row.text("source"));
  }

  static MilestoneFacts facts(Sql.Row row) throws SQLException {
    return new MilestoneFacts(
        row.text("title"),
        row.text("description"),
        row.one(MilestoneOwner.class, "owner"),
        row.text("unit"),
        row.integer("promised"),
        row.day("due_on"));
  }
}
