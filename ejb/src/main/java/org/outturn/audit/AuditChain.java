package org.outturn.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.outturn.kernel.database.Sql;

/**
 * Recomputes the whole chain in the database: every event's number, its link to the one before and
 * its own hash. What it cannot see is that events were cut off at the end: compare the head with
 * one kept elsewhere, such as in the footer of a pack.
 */
@Dependent
public class AuditChain {

  private static final String BROKEN =
      "SELECT coalesce(min(c.position), 0) FROM (SELECT e.*, row_number() OVER o AS position,"
          + " lag(e.hash, 1, repeat('0', 64)) OVER o AS expected"
          + " FROM audit_event e WINDOW o AS (ORDER BY e.id)) c"
          + " WHERE c.id <> c.position OR c.previous_hash <> c.expected"
          + " OR c.hash <> audit_event_hash(c.previous_hash, c.id, c.recorded_at, c.actor_id,"
          + " c.body_id, c.event, c.subject_kind, c.subject_ref, c.details)";

  @Inject Sql sql;

  /** Checks every event there is. */
  public ChainCheck check() {
    var broken = sql.count(BROKEN);
    var events = sql.count("SELECT count(*) FROM audit_event");
    var head =
        sql.first("SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1", row -> row.text("hash"));
    return new ChainCheck(broken == 0, events, head.orElse(null), broken == 0 ? null : broken);
  }
}
