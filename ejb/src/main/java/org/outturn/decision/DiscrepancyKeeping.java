package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Records discrepancies of the actor's body, and what is decided about them. */
@Stateless
@Requires(Permission.MANAGE_DISCREPANCIES)
public class DiscrepancyKeeping {

  private static final String CODE = "invalid-resolution";
  private static final String TITLE = "The discrepancy stays as it is";

  private Sql sql;
  private CurrentActor actor;
  private AuditTrail audit;
  private Clock clock;
  private DiscrepancySubjects subjects;

  protected DiscrepancyKeeping() {}

  @Inject
  public DiscrepancyKeeping(
      Sql sql, CurrentActor actor, AuditTrail audit, Clock clock, DiscrepancySubjects subjects) {
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
    this.subjects = subjects;
  }

  /** Refuses whoever may not record discrepancies. */
  public void mayRecord() {
    body();
  }

  /**
   * Records a discrepancy, which is open.
   *
   * @return its code
   */
  public String record(NewDiscrepancy typed) {
    var wanted = typed.checked();
    subjects.require(body(), wanted.subjects());
    var code = wanted.code() == null ? nextCode() : wanted.code();
    var id =
        sql.insert(
            "INSERT INTO discrepancy (body_id, code, title, kind, blocking, note, recorded_by,"
                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            body(),
            code,
            wanted.title(),
            wanted.kind(),
            wanted.blocking(),
            wanted.note(),
            actor.id(),
            clock.instant());
    var position = 0;
    for (var statement : wanted.statements()) {
      sql.update(
          "INSERT INTO discrepancy_statement (discrepancy_id, position, statement, source)"
              + " VALUES (?, ?, ?, ?)",
          id,
          ++position,
          statement.statement(),
          statement.source());
    }
    wanted.subjects().forEach(subject -> add(id, subject));
    step(id, DiscrepancyStatus.OPEN, null, null);
    audit(
        "discrepancy.recorded",
        code,
        Map.of("kind", wanted.kind().name(), "blocking", Boolean.toString(wanted.blocking())));
    return code;
  }

  /** Says that a discrepancy is about one thing more. */
  public void extend(String code, SubjectRef subject) {
    var found = found(code);
    subjects.require(body(), List.of(subject));
    add(found.id(), subject);
    audit("discrepancy.extended", code, Map.of("subject", subject.toString()));
  }

  /**
   * Resolves an open discrepancy.
   *
   * @param version the number of steps that the caller read; null when the caller does not say
   * @param resolution what holds; null: both stay as they are
   */
  public void resolve(String code, Long version, String resolution, String reason) {
    var found = current(code, version);
    var texts = new Texts();
    var holds = texts.optionalText("resolution", resolution);
    var why = texts.text("reason", reason, "Enter why: the record keeps the reason");
    texts.done(CODE, TITLE);
    if (found.status() != DiscrepancyStatus.OPEN) {
      throw new RuleViolation(
          "discrepancy-not-open",
          "This discrepancy is decided already. Reopen it first if that was wrong");
    }
    var status = holds == null ? DiscrepancyStatus.KEPT : DiscrepancyStatus.RESOLVED;
    step(found.id(), status, holds, why);
    audit("discrepancy.resolved", code, Map.of("status", status.name()));
  }

  /** Opens a discrepancy again that was resolved or kept. */
  public void reopen(String code, Long version, String reason) {
    var found = current(code, version);
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter why it is open again");
    texts.done(CODE, TITLE);
    if (found.status() == DiscrepancyStatus.OPEN) {
      throw new RuleViolation("discrepancy-open", "This discrepancy is open already");
    }
    step(found.id(), DiscrepancyStatus.OPEN, null, why);
    audit("discrepancy.reopened", code, Map.of());
  }

  private record Found(long id, DiscrepancyStatus status, long steps) {}

  private Found current(String code, Long version) {
    var id = found(code).id();
    sql.first("SELECT id FROM discrepancy WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
    var now = found(code);
    if (version != null && version != now.steps()) {
      throw new StaleVersion();
    }
    return now;
  }

  private Found found(String code) {
    return sql.first(
            "SELECT c.id, c.status, (SELECT count(*) FROM discrepancy_step s"
                + " WHERE s.discrepancy_id = c.id) AS steps"
                + " FROM current_discrepancy c WHERE c.body_id = ? AND c.code = ?",
            row ->
                new Found(
                    row.number("id"),
                    row.one(DiscrepancyStatus.class, "status"),
                    row.number("steps")),
            body(),
            code)
        .orElseThrow(NotFound::new);
  }

  private void step(long id, DiscrepancyStatus status, String resolution, String reason) {
    sql.update(
        "INSERT INTO discrepancy_step (discrepancy_id, status, resolution, reason, made_by,"
            + " recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        status,
        resolution,
        reason,
        actor.id(),
        clock.instant());
  }

  private void add(long id, SubjectRef subject) {
    sql.update(
        "INSERT INTO discrepancy_subject (discrepancy_id, subject_kind, subject_reference)"
            + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        id,
        subject.kind(),
        subject.reference());
  }

  private String nextCode() {
    sql.first(
        "SELECT id FROM organisation WHERE id = ? FOR UPDATE", row -> row.number("id"), body());
    return "D"
        + sql.count(
            "SELECT coalesce(max(substr(code, 2)::bigint), 0) + 1 FROM discrepancy"
                + " WHERE body_id = ?",
            body());
  }

  private OrganisationId body() {
    var body = actor.get().body();
    if (body == null) {
      throw new NotFound();
    }
    return body;
  }

  private void audit(String event, String code, Map<String, String> details) {
    audit.record(actor.id(), body(), event, SubjectRef.of("discrepancy", code), details);
  }
}
