package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Reads what was checked of the organisations that deliver a grant. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Checks {

  private static final String SELECT =
      "SELECT c.*, g.reference AS grant_reference, o.slug, o.name AS organisation, a.display_name,"
          + CheckReach.LATEST
          + " AS latest, coalesce((SELECT h.reference FROM funding_grant h"
          + " WHERE h.id = coalesce(c.recorded_for, c.grant_id)"
          + " AND (? OR h.lead_provider_id = ?)), g.reference) AS home FROM grant_check c JOIN organisation o ON o.id = c.organisation_id"
          + " JOIN user_account a ON a.id = c.recorded_by, funding_grant g WHERE";

  private Sql sql;
  private GrantScopes scopes;
  private CurrentActor actor;
  private Clock clock;

  protected Checks() {}

  @Inject
  public Checks(Sql sql, GrantScopes scopes, CurrentActor actor, Clock clock) {
    this.sql = sql;
    this.scopes = scopes;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The checks that count for a grant or once did: those of the lead provider first, then by kind,
   * the newest first.
   */
  public List<CheckView> list(String reference) {
    var today = LocalDate.now(clock);
    var who = actor.get();
    return sql.list(
        SELECT
            + CheckReach.COUNTS
            + " AND g.id = ? ORDER BY c.organisation_id <> g.lead_provider_id, o.name, c.kind,"
            + " c.title, c.id DESC",
        row -> read(row, today),
        who.bodyStaff(),
        organisation(who),
        who.bodyStaff(),
        scopes.named(reference).id());
  }

  /**
   * One check.
   *
   * @throws NotFound when no such check counts for the grant
   */
  public CheckView get(String reference, long id) {
    return list(reference).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The checks that need somebody's attention, by grant: failed, expired or about to expire, of
   * whoever delivers now. Closed and terminated grants need none.
   *
   * @param references grants that the actor sees; others are passed over
   */
  public Map<String, List<CheckView>> warnings(Collection<String> references) {
    var today = LocalDate.now(clock);
    var who = actor.get();
    var found =
        sql.list(
            SELECT
                + CheckReach.COUNTS
                + " AND CASE WHEN ? THEN g.managing_org_id ELSE g.lead_provider_id END = ?"
                + " AND g.reference = ANY (?) AND g.status NOT IN ('CLOSED', 'TERMINATED') AND"
                + CheckReach.LATEST
                + " AND (c.result = 'FAILED' OR c.expires_on <= ?)"
                + " AND (c.organisation_id = g.lead_provider_id OR EXISTS (SELECT 1"
                + " FROM grant_member n WHERE n.grant_id = g.id AND n.voided_at IS NULL"
                + " AND n.organisation_id = c.organisation_id"
                + " AND coalesce(n.ends_on, 'infinity') >= ?))"
                + " ORDER BY c.expires_on NULLS FIRST, c.id",
            row -> Map.entry(row.text("grant_reference"), read(row, today)),
            who.bodyStaff(),
            organisation(who),
            who.bodyStaff(),
            who.bodyStaff(),
            organisation(who),
            references.toArray(String[]::new),
            today.plusDays(CheckStanding.WARNING_DAYS),
            today);
    return found.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static long organisation(Actor who) {
    return who.organisation() == null ? -1 : who.organisation().value();
  }

  private static CheckView read(Sql.Row row, LocalDate today) throws SQLException {
    var result = row.one(CheckResult.class, "result");
    var expires = row.day("expires_on");
    var voided = row.text("void_reason");
    return new CheckView(
        row.number("id"),
        row.text("home"),
        row.one(CheckKind.class, "kind"),
        row.text("title"),
        row.text("slug"),
        row.text("organisation"),
        row.numberOrNull("grant_id") == null,
        result,
        voided != null ? CheckStanding.VOIDED : CheckStanding.of(result, expires, today),
        row.text("checked_by"),
        row.day("checked_on"),
        expires,
        row.text("note"),
        row.text("source"),
        row.flag("latest"),
        row.text("display_name"),
        row.instant("recorded_at"),
        voided);
  }
}
