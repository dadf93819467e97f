package org.outturn.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/**
 * Files that seem to hold personal data. Nobody reads them; one person asks for erasure with a
 * reason, another agrees, and then only the hash, the reason and the two people remain.
 */
@Stateless
@Requires(Permission.ERASE_FILES)
public class Quarantine {

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;

  protected Quarantine() {}

  @Inject
  public Quarantine(Sql sql, CurrentActor actor, AuditTrail audit, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** The body's quarantined and erased files, newest first. */
  public List<QuarantinedFile> list() {
    var who = actor.get();
    return sql.list(
        "SELECT f.*, s.display_name AS sender, a.display_name AS asker, e.display_name AS eraser"
            + " FROM stored_file f JOIN user_account s ON s.id = f.added_by"
            + " LEFT JOIN user_account a ON a.id = f.erasure_asked_by"
            + " LEFT JOIN user_account e ON e.id = f.erased_by"
            + " WHERE f.managing_org_id = ? AND f.state <> 'KEPT' ORDER BY f.id DESC",
        row -> {
          var asker = row.numberOrNull("erasure_asked_by");
          return new QuarantinedFile(
              row.number("id"),
              row.text("name"),
              row.text("sha256"),
              row.number("size_bytes"),
              SubjectRef.of(row.text("subject_kind"), row.text("subject_ref")),
              row.text("quarantine_reason"),
              row.text("sender"),
              row.instant("added_at"),
              row.text("asker"),
              row.instant("erasure_asked_at"),
              row.text("erasure_reason"),
              row.text("eraser"),
              row.instant("erased_at"),
              asker != null && asker == who.id().value());
        },
        who.organisation());
  }

  /** The first of two: asks that a file be erased, and says why. */
  public void ask(long file, String reason) {
    if (reason == null || reason.isBlank()) {
      throw InvalidInput.field("reason", "Enter why the file should be erased");
    }
    var changed =
        sql.update(
            "UPDATE stored_file SET erasure_asked_by = ?, erasure_asked_at = ?, erasure_reason = ?"
                + " WHERE id = ? AND managing_org_id = ? AND state = 'QUARANTINED'"
                + " AND erasure_asked_by IS NULL",
            actor.id(),
            clock.instant(),
            reason.strip(),
            file,
            actor.get().organisation());
    if (changed == 0) {
      throw find(file).askedBy() == null
          ? new NotFound()
          : new RuleViolation("erasure-asked", "Erasure of this file has already been asked for");
    }
    record("file.erasure-asked", file);
  }

  /** The second of two: agrees, and the content is gone. */
  public void agree(long file) {
    var found = find(file);
    if (found.askedBy() == null || found.erasedBy() != null) {
      throw new RuleViolation(
          "erasure-not-asked", "Nobody has asked for this file to be erased, or it already is");
    }
    if (found.askedByMe()) {
      throw new RuleViolation(
          "two-people", "You asked for the erasure: another person has to agree to it");
    }
    sql.update(
        "UPDATE stored_file SET state = 'ERASED', content = NULL, erased_by = ?, erased_at = ?"
            + " WHERE id = ? AND managing_org_id = ?",
        actor.id(),
        clock.instant(),
        file,
        actor.get().organisation());
    record("file.erased", file);
  }

  private QuarantinedFile find(long file) {
    return list().stream().filter(one -> one.id() == file).findFirst().orElseThrow(NotFound::new);
  }

  private void record(String event, long file) {
    var found = find(file);
    audit.record(
        actor.id(),
        actor.get().organisation(),
        event,
        SubjectRef.of("file", String.valueOf(file)),
        Map.of("sha256", found.sha256(), "subject", found.subject().toString()));
  }
}
