package org.outturn.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.Dates;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/** Which bodies work with which providers, from when to when. */
@Dependent
class WorkingLinks {

  private static final String KEYS =
      " FROM organisation p WHERE p.slug = ? AND p.kind = 'PROVIDER'";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Begins or takes up again, from today; nothing when they work together already. */
  void begin(OrganisationId body, String provider) {
    var begun =
        sql.update(
            "INSERT INTO body_provider (body_id, provider_id, started_on) SELECT ?, p.id, ?"
                + KEYS
                + " ON CONFLICT ON CONSTRAINT pk_body_provider DO UPDATE"
                + " SET started_on = excluded.started_on, ended_on = NULL"
                + " WHERE body_provider.ended_on IS NOT NULL",
            body,
            today(),
            provider);
    if (begun > 0) {
      step(body, provider, "LINKED", today(), null);
    }
  }

  /**
   * Ends.
   *
   * @param from the first day on which they no longer work together
   */
  void end(OrganisationId body, String provider, LocalDate from, String reason) {
    var ended =
        sql.update(
            "UPDATE body_provider l SET ended_on = ? FROM organisation p WHERE p.id = l.provider_id"
                + " AND p.slug = ? AND l.body_id = ? AND l.ended_on IS NULL",
            from,
            provider,
            body);
    if (ended == 0) {
      throw new RuleViolation(
          "not-linked", "They do not work together, or the end is recorded already");
    }
    step(body, provider, "ENDED", from, reason);
  }

  /**
   * All of a provider, the newest first.
   *
   * @param body only with this one; null for all
   */
  List<WorkingLink> of(String provider, OrganisationId body) {
    return sql.list(
        "SELECT b.slug, b.name, l.started_on, l.ended_on, (SELECT s.reason FROM body_provider_step s"
            + " WHERE s.body_id = l.body_id AND s.provider_id = l.provider_id AND s.step = 'ENDED'"
            + " AND l.ended_on IS NOT NULL ORDER BY s.id DESC LIMIT 1) AS reason,"
            + " EXISTS (SELECT 1 FROM body_provider_now n WHERE n.body_id = l.body_id"
            + " AND n.provider_id = l.provider_id) AS current FROM body_provider l"
            + " JOIN organisation b ON b.id = l.body_id JOIN organisation p ON p.id = l.provider_id"
            + " WHERE p.slug = ? AND (?::bigint IS NULL OR l.body_id = ?) ORDER BY b.name",
        row ->
            new WorkingLink(
                row.text("slug"),
                row.text("name"),
                row.day("started_on"),
                row.day("ended_on"),
                row.text("reason"),
                row.flag("current")),
        provider,
        body == null ? null : body.value(),
        body == null ? null : body.value());
  }

  private void step(
      OrganisationId body, String provider, String step, LocalDate effective, String reason) {
    sql.update(
        "INSERT INTO body_provider_step (body_id, provider_id, step, effective_on, reason, made_by,"
            + " recorded_at) SELECT ?, p.id, ?, ?, ?, ?, ?"
            + KEYS,
        body,
        step,
        effective,
        reason,
        actor.id(),
        clock.instant(),
        provider);
  }

  LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
