package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Reads targets with their history. */
@Dependent
class Targets {

  @Inject Sql sql;

  /** Everything that was ever promised for a grant, the newest first. */
  List<TargetRow> all(long grant) {
    return sql.list(
        "SELECT t.*, u.display_name FROM target t LEFT JOIN user_account u ON u.id = t.made_by"
            + " WHERE t.grant_id = ? ORDER BY t.id DESC",
        Targets::row,
        grant);
  }

  /** What stands now for each measure and period, what was taken back too. */
  List<TargetRow> current(long grant) {
    var found = new LinkedHashMap<String, TargetRow>();
    all(grant).forEach(row -> found.putIfAbsent(row.measure() + " " + row.period(), row));
    return List.copyOf(found.values());
  }

  private static TargetRow row(Sql.Row row) throws SQLException {
    return new TargetRow(
        row.number("id"),
        row.text("measure_code"),
        row.text("period_code"),
        row.decimal("value") == null
            ? null
            : new TargetValue(
                row.decimal("value"),
                row.decimal("tolerance"),
                row.flag("tolerance_is_percent"),
                row.flag("illustrative")),
        row.text("source"),
        row.text("reason"),
        row.text("display_name"),
        row.instant("recorded_at"));
  }
}
