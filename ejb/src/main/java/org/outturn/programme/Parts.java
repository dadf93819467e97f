package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/**
 * Keeps the numbered parts of a programme: each kind has a table, which all begin alike, and is
 * changed only by who knows its newest version.
 */
@Dependent
class Parts {

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** What stands in the columns of a part. */
  static final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Columns with(String column, Object value) {
      values.put(column, value instanceof PartialDate day ? day.iso() : value);
      return this;
    }
  }

  /**
   * Adds a part behind the others; lock the programme first.
   *
   * @return its number
   */
  int add(String table, ProgrammeScope programme, Columns columns) {
    var number =
        (int)
            sql.count(
                "SELECT coalesce(max(number), 0) + 1 FROM " + table + " WHERE programme_id = ?",
                programme.id());
    var names = String.join(", ", columns.values.keySet());
    var marks = columns.values.keySet().stream().map(one -> "?").collect(Collectors.joining(", "));
    var values = new ArrayList<Object>();
    values.add(programme.id());
    values.add(number);
    values.add(clock.instant());
    values.addAll(columns.values.values());
    sql.update(
        "INSERT INTO %s (programme_id, number, recorded_at, %s) VALUES (?, ?, ?, %s)"
            .formatted(table, names, marks),
        values.toArray());
    return number;
  }

  /**
   * Changes a part.
   *
   * @param version the one that the change is based on; null when the caller does not say
   * @throws NotFound when there is no such part
   * @throws StaleVersion when it has changed since
   */
  void change(String table, ProgrammeScope programme, int number, Long version, Columns columns) {
    unchanged(table, programme, number, version);
    var set =
        columns.values.keySet().stream().map(one -> one + " = ?").collect(Collectors.joining(", "));
    var values = new ArrayList<>(columns.values.values());
    values.add(programme.id());
    values.add(number);
    sql.update(
        "UPDATE %s SET version = version + 1, %s WHERE programme_id = ? AND number = ?"
            .formatted(table, set),
        values.toArray());
  }

  /**
   * Takes a part back that was entered wrongly: it stays, and counts no more.
   *
   * @throws NotFound when there is no such part, or it was taken back before
   * @throws StaleVersion when it has changed since
   */
  void takeBack(String table, ProgrammeScope programme, int number, Long version, String reason) {
    unchanged(table, programme, number, version);
    sql.update(
        "UPDATE "
            + table
            + " SET version = version + 1, voided_at = ?, voided_by = ?, void_reason = ?"
            + " WHERE programme_id = ? AND number = ?",
        clock.instant(),
        actor.id(),
        reason,
        programme.id(),
        number);
  }

  private void unchanged(String table, ProgrammeScope programme, int number, Long version) {
    var now =
        sql.first(
                "SELECT version FROM "
                    + table
                    + " WHERE programme_id = ? AND number = ? AND voided_at IS NULL",
                row -> row.number("version"),
                programme.id(),
                number)
            .orElseThrow(NotFound::new);
    if (version != null && !version.equals(now)) {
      throw new StaleVersion();
    }
  }

  /** Whether a part stands. */
  boolean stands(String table, ProgrammeScope programme, int number) {
    return sql.count(
            "SELECT count(*) FROM "
                + table
                + " WHERE programme_id = ? AND number = ? AND voided_at IS NULL",
            programme.id(),
            number)
        > 0;
  }

  /** Notes in the trail what happened to a programme or one of its parts. */
  void record(String event, ProgrammeScope programme, Map<String, String> details) {
    audit.record(actor.id(), programme.managingOrganisation(), event, programme.subject(), details);
  }

  void record(String event, ProgrammeScope programme, int number, String title) {
    record(event, programme, Map.of("number", Integer.toString(number), "title", title));
  }
}
