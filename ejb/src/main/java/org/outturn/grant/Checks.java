package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.database.Sql;

/** Reads what was checked of the organisation that has a grant. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Checks {

  private static final String ALL =
      "SELECT c.*, o.name AS organisation, a.display_name, c.voided_at IS NULL AND NOT EXISTS"
          + " (SELECT 1 FROM grant_check l WHERE l.managing_org_id = c.managing_org_id"
          + " AND l.organisation_id = c.organisation_id AND l.kind = c.kind AND l.title = c.title"
          + " AND l.grant_id IS NOT DISTINCT FROM c.grant_id AND l.voided_at IS NULL"
          + " AND l.id > c.id) AS latest"
          + " FROM grant_check c JOIN organisation o ON o.id = c.organisation_id"
          + " JOIN user_account a ON a.id = c.recorded_by"
          + " WHERE c.managing_org_id = ?"
          + " AND (c.grant_id = ? OR (c.grant_id IS NULL AND c.organisation_id = ?))"
          + " ORDER BY c.kind, c.title, c.id DESC";

  private Sql sql;
  private GrantScopes scopes;
  private Clock clock;

  protected Checks() {}

  @Inject
  public Checks(Sql sql, GrantScopes scopes, Clock clock) {
    this.sql = sql;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** The checks that count for a grant or once did, by kind, the newest first. */
  public List<CheckView> list(String reference) {
    var grant = scopes.named(reference);
    var today = LocalDate.now(clock);
    return sql.list(
        ALL,
        row -> read(row, today),
        grant.managingOrganisation(),
        grant.id(),
        grant.owningOrganisation());
  }

  private static CheckView read(Sql.Row row, LocalDate today) throws SQLException {
    var result = row.one(CheckResult.class, "result");
    var expires = row.day("expires_on");
    var voided = row.text("void_reason");
    return new CheckView(
        row.number("id"),
        row.one(CheckKind.class, "kind"),
        row.text("title"),
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
