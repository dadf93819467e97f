package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/** Keeps returns and their versions. */
@Dependent
class PerformanceReturns {

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  @Inject Sql sql;

  /** The return, locked until the transaction ends, so that two people take turns. */
  PerformanceReturn locked(ReturnScope scope) {
    return database.find(PerformanceReturn.class, scope.returnId(), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The return, locked, if nobody changed it since it was read.
   *
   * @param expected the version that was read; null when the caller does not say
   * @throws StaleVersion when it has changed
   */
  PerformanceReturn locked(ReturnScope scope, Long expected) {
    var found = locked(scope);
    if (expected != null && expected != found.version()) {
      throw new StaleVersion();
    }
    return found;
  }

  /** Counts the return's version up, so that whoever read it before is told that it changed. */
  void touch(PerformanceReturn changed) {
    database.lock(changed, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    database.flush();
  }

  /** Sends the entity's changes to the database, so that plain SQL sees them. */
  void flush() {
    database.flush();
  }

  List<VersionRow> versions(long returnId) {
    return sql.list(
        "SELECT v.*, f.name AS file_name, f.sha256, s.display_name AS submitter, a.accepted_at,"
            + " b.display_name AS accepter FROM return_version v"
            + " LEFT JOIN stored_file f ON f.id = v.file_id"
            + " LEFT JOIN user_account s ON s.id = v.submitted_by"
            + " LEFT JOIN return_acceptance a ON a.version_id = v.id"
            + " LEFT JOIN user_account b ON b.id = a.accepted_by"
            + " WHERE v.return_id = ? ORDER BY v.number DESC",
        row ->
            new VersionRow(
                row.number("id"),
                row.integer("number"),
                row.numberOrNull("file_id"),
                row.text("file_name"),
                row.text("sha256"),
                row.instant("started_at"),
                row.flag("nil"),
                row.text("submitter"),
                row.instant("submitted_at"),
                row.flag("late"),
                row.text("accepter"),
                row.instant("accepted_at")),
        returnId);
  }

  Optional<VersionRow> draft(long returnId) {
    return versions(returnId).stream().filter(VersionRow::isDraft).findFirst();
  }

  /** The last submitted version, for reviewers. */
  Optional<VersionRow> submitted(long returnId) {
    return versions(returnId).stream().filter(version -> !version.isDraft()).findFirst();
  }

  long startVersion(PerformanceReturn of, ActorId who, java.time.Instant now) {
    return sql.insert(
        "INSERT INTO return_version (return_id, number, started_by, started_at)"
            + " VALUES (?, ?, ?, ?) RETURNING id",
        of.id(),
        of.nextVersion(),
        who,
        now);
  }

  /**
   * The version that the figures of a return are compared with: the period before it of the same
   * grant, as accepted, or else as last submitted.
   */
  Optional<Long> previousVersion(ReturnScope scope) {
    return sql.first(
        "SELECT v.id FROM reporting_period p"
            + " JOIN performance_return r ON r.grant_id = p.grant_id AND r.period_code = p.code"
            + " JOIN return_version v ON v.return_id = r.id"
            + " AND v.number = coalesce(r.accepted_version, nullif(r.latest_version, 0))"
            + " WHERE p.grant_id = ? AND p.last_day < ? ORDER BY p.last_day DESC, p.code DESC"
            + " LIMIT 1",
        row -> row.number("id"),
        scope.grant().id(),
        scope.period().start());
  }
}
