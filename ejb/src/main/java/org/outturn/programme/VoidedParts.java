package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.kernel.database.Sql;

/** Reads the parts of a programme that were taken back. */
@Dependent
class VoidedParts {

  private static final String TABLES =
      PartTable.all().stream().map(VoidedParts::select).collect(Collectors.joining(" UNION ALL "));

  private static final String FIGURES =
      " UNION ALL SELECT CASE f.kind WHEN 'RESULT' THEN 'results' ELSE 'measures' END,"
          + " f.number::text, f.title, f.reason, f.recorded_by, f.recorded_at, f.programme_id"
          + " FROM published_figure f WHERE f.voided";

  @Inject Sql sql;

  private static String select(PartTable table) {
    return ("SELECT '%s' AS part, %s::text AS key, %s AS title, void_reason AS reason,"
            + " voided_by AS made_by, voided_at AS made_at, programme_id FROM %s"
            + " WHERE voided_at IS NOT NULL")
        .formatted(table.part(), table.key(), table.title(), table.table());
  }

  /** The latest first. */
  List<VoidedPart> of(long programme) {
    return sql.list(
        "SELECT v.*, a.display_name FROM ("
            + TABLES
            + FIGURES
            + ") v JOIN user_account a ON a.id = v.made_by WHERE v.programme_id = ?"
            + " ORDER BY v.made_at DESC, v.part, v.key",
        VoidedParts::read,
        programme);
  }

  private static VoidedPart read(Sql.Row row) throws SQLException {
    return new VoidedPart(
        row.text("part"),
        row.text("key"),
        row.text("title"),
        row.text("reason"),
        row.text("display_name"),
        row.instant("made_at"));
  }
}
