package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Lists the accounts that an administrator manages. */
@Dependent
class AccountRows {

  private static final String FROM =
      " FROM user_account a LEFT JOIN organisation o ON o.id = a.organisation_id WHERE ";

  private static final String COLUMNS =
      "SELECT a.username, a.display_name, a.status, a.created_at, a.version, o.slug,"
          + " o.name AS organisation_name, ARRAY(SELECT r.role FROM account_role r"
          + " WHERE r.account_id = a.id ORDER BY r.role) AS roles";

  private static final String REACHED =
      "(a.organisation_id = ? OR EXISTS (SELECT 1 FROM body_provider_now l"
          + " WHERE l.body_id = ? AND l.provider_id = a.organisation_id))";

  @Inject Sql sql;

  Slice<AccountRow> list(Actor actor, AccountFilter filter, Paging paging) {
    var parameters = new ArrayList<Object>();
    var where = where(actor, filter, parameters);
    var total = sql.count("SELECT count(*)" + FROM + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var rows =
        sql.list(
            COLUMNS + FROM + where + " ORDER BY a.username LIMIT ? OFFSET ?",
            AccountRows::read,
            parameters.toArray());
    return Slice.of(rows, paging, total);
  }

  Optional<AccountRow> named(Actor actor, String username) {
    var parameters = new ArrayList<Object>();
    var where = reach(actor, parameters) + " AND a.username = ?";
    parameters.add(username);
    return sql.first(COLUMNS + FROM + where, AccountRows::read, parameters.toArray());
  }

  private static String reach(Actor actor, List<Object> parameters) {
    if (actor.may(Permission.MANAGE_BODIES)) {
      return "true";
    }
    parameters.add(actor.organisation());
    parameters.add(actor.organisation());
    return REACHED;
  }

  private static String where(Actor actor, AccountFilter filter, List<Object> parameters) {
    var where = new StringBuilder(reach(actor, parameters));
    if (!filter.text().isBlank()) {
      where.append(" AND (strpos(a.username, lower(?)) > 0");
      where.append(" OR strpos(lower(a.display_name), lower(?)) > 0)");
      parameters.add(filter.text().strip());
      parameters.add(filter.text().strip());
    }
    if (filter.status() != null) {
      where.append(" AND a.status = ?");
      parameters.add(filter.status());
    }
    if (!filter.organisation().isBlank()) {
      where.append(" AND o.slug = ?");
      parameters.add(filter.organisation());
    }
    return where.toString();
  }

  private static AccountRow read(Sql.Row row) throws SQLException {
    return new AccountRow(
        row.text("username"),
        row.text("display_name"),
        row.text("slug"),
        row.text("organisation_name"),
        row.one(AccountStatus.class, "status"),
        row.texts("roles").stream().map(Role::valueOf).sorted().toList(),
        row.instant("created_at"),
        row.number("version"));
  }
}
