package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Records what a body's plans commit it to, and links what serves that. */
@Stateless
@Requires(Permission.MANAGE_PROGRAMMES)
public class ObjectiveEditing {

  /** Where each kind of thing that can serve an objective is kept, and under which name. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "decision", "decision WHERE reference = ?",
          "grant", "funding_grant WHERE reference = ?",
          "programme", "programme WHERE slug = ?");

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @return the objective's reference
   */
  public String create(NewObjective wanted) {
    var said = wanted.checked();
    var reference = Slug.free(said.title(), this::taken);
    sql.insert(
        "INSERT INTO strategic_objective (managing_org_id, reference, plan, kind, title, detail,"
            + " source, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        actor.get().organisation(),
        reference,
        said.plan(),
        said.kind(),
        said.title(),
        said.detail(),
        said.source(),
        clock.instant());
    record("objective.created", reference, Map.of("title", said.title()));
    return reference;
  }

  private boolean taken(String reference) {
    return sql.count(
            "SELECT count(*) FROM strategic_objective WHERE managing_org_id = ? AND reference = ?",
            actor.get().organisation(),
            reference)
        > 0;
  }

  /**
   * @param version the one that the change is based on; null when the caller does not say
   * @throws StaleVersion when it has changed since
   */
  public void change(String reference, Long version, NewObjective wanted) {
    var id = id(reference);
    unchanged(id, version);
    var said = wanted.checked();
    sql.update(
        "UPDATE strategic_objective SET version = version + 1, plan = ?, kind = ?, title = ?,"
            + " detail = ?, source = ? WHERE id = ?",
        said.plan(),
        said.kind(),
        said.title(),
        said.detail(),
        said.source(),
        id);
    record("objective.changed", reference, Map.of("title", said.title()));
  }

  /**
   * Takes an objective back that was entered wrongly; it stays in the record and counts no more.
   *
   * @param version the one that the caller read; null when the caller does not say
   * @throws StaleVersion when it has changed since
   */
  public void takeBack(String reference, Long version, String reason) {
    var id = id(reference);
    unchanged(id, version);
    var texts = new Texts();
    var why = texts.text("reason", reason, "Enter what was wrong with it");
    texts.done("void-invalid", "It is not taken back like this");
    sql.update(
        "UPDATE strategic_objective SET version = version + 1, voided_at = ?, voided_by = ?,"
            + " void_reason = ? WHERE id = ?",
        clock.instant(),
        actor.id(),
        why,
        id);
    record("objective.voided", reference, Map.of("reason", why));
  }

  private void unchanged(long id, Long version) {
    var now = sql.count("SELECT version FROM strategic_objective WHERE id = ? FOR UPDATE", id);
    if (version != null && version != now) {
      throw new StaleVersion();
    }
  }

  /**
   * Links a decision, grant or programme of the actor's own body to an objective.
   *
   * @param source the document that says so
   * @throws InvalidInput when there is no such thing
   */
  public void link(String reference, SubjectRef subject, String source) {
    var id = id(reference);
    var texts = new Texts();
    texts.unless(
        subject.kind() != null && SUBJECTS.containsKey(subject.kind()),
        "kind",
        "Select a decision, a grant or a programme");
    var named = texts.line("reference", subject.reference(), "Enter its reference");
    var rests = texts.line("source", source, "Enter the document that says so");
    texts.done("link-invalid", "The link cannot be recorded as it is");
    if (sql.count(
            "SELECT count(*) FROM " + SUBJECTS.get(subject.kind()) + " AND managing_org_id = ?",
            named,
            actor.get().organisation())
        == 0) {
      throw InvalidInput.field(
          "reference", "Your body has no %s of this reference".formatted(subject.kind()));
    }
    var made =
        sql.update(
            "INSERT INTO objective_link (objective_id, subject_kind, subject_reference, source,"
                + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            subject.kind(),
            named,
            rests,
            actor.id(),
            clock.instant());
    if (made == 0) {
      throw InvalidInput.field("reference", "This is linked already");
    }
    record("objective.linked", reference, Map.of("kind", subject.kind(), "subject", named));
  }

  /**
   * Takes a link back; the trail keeps that there was one.
   *
   * @throws NotFound when there is no such link
   */
  public void unlink(String reference, SubjectRef subject) {
    var gone =
        sql.update(
            "DELETE FROM objective_link WHERE objective_id = ? AND subject_kind = ?"
                + " AND subject_reference = ?",
            id(reference),
            subject.kind(),
            subject.reference());
    if (gone == 0) {
      throw new NotFound();
    }
    record(
        "objective.unlinked",
        reference,
        Map.of("kind", subject.kind(), "subject", subject.reference()));
  }

  private long id(String reference) {
    return sql.first(
            "SELECT id FROM strategic_objective WHERE managing_org_id = ? AND reference = ?"
                + " AND voided_at IS NULL",
            row -> row.number("id"),
            actor.get().organisation(),
            reference)
        .orElseThrow(NotFound::new);
  }

  private void record(String event, String reference, Map<String, String> details) {
    audit.record(
        actor.id(), actor.get().body(), event, SubjectRef.of("objective", reference), details);
  }
}
