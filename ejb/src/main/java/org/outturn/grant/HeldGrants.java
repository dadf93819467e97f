package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.database.Sql;

/** Holds grants still while they are changed, and counts their versions on. */
@Dependent
class HeldGrants {

  @Inject Sql sql;
  @Inject GrantScopes scopes;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Locks a grant until the transaction ends.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws NotFound when it is not the actor's to see
   * @throws StaleVersion when somebody has changed it since
   */
  HeldGrant hold(String reference, Long version) {
    var scope = scopes.named(reference);
    var held =
        sql.first(
                "SELECT * FROM funding_grant WHERE id = ? FOR UPDATE",
                row ->
                    new HeldGrant(
                        scope,
                        row.number("version"),
                        row.one(GrantStatus.class, "status"),
                        row.text("title"),
                        row.money("ceiling"),
                        row.day("starts_on"),
                        row.day("ends_on"),
                        row.numberOrNull("decision_id"),
                        row.numberOrNull("recommendation_id"),
                        row.numberOrNull("predecessor_id")),
                scope.id())
            .orElseThrow(NotFound::new);
    if (version != null && version != held.version()) {
      throw new StaleVersion();
    }
    return held;
  }

  /**
   * Where a grant stands now.
   *
   * @throws NotFound when it is not the actor's to see
   */
  GrantStatus status(String reference) {
    return sql.first(
            "SELECT status FROM funding_grant WHERE id = ?",
            row -> row.one(GrantStatus.class, "status"),
            scopes.named(reference).id())
        .orElseThrow(NotFound::new);
  }

  /** Counts the grant's version on, because something that belongs to it has changed. */
  void touched(HeldGrant grant) {
    sql.update(
        "UPDATE funding_grant SET version = version + 1, changed_at = ? WHERE id = ?",
        clock.instant(),
        grant.id());
  }

  ActorId actorId() {
    return actor.id();
  }

  /** An organisation leads the grant from a day on. */
  void led(HeldGrant grant, long organisation, LocalDate from) {
    sql.update(
        "INSERT INTO grant_member (grant_id, organisation_id, role, starts_on, recorded_by,"
            + " recorded_at) VALUES (?, ?, 'LEAD', ?, ?, ?)",
        grant.id(),
        organisation,
        from,
        actor.id(),
        clock.instant());
  }

  /** A member stayed until a day, if it was there by then. */
  void stayed(HeldGrant grant, MemberRow member, LocalDate until) {
    if (until.isBefore(member.startsOn())) {
      return;
    }
    sql.update(
        "INSERT INTO grant_member (grant_id, organisation_id, role, part, starts_on, ends_on,"
            + " source, illustrative, recorded_by, recorded_at)"
            + " SELECT grant_id, organisation_id, role, part, starts_on, ?, source, illustrative,"
            + " ?, ? FROM grant_member WHERE id = ?",
        until,
        actor.id(),
        clock.instant(),
        member.id());
  }

  /** Writes what happened to the grant into the trail. */
  void told(HeldGrant grant, String event, Map<String, String> details) {
    audit.record(
        actor.id(), grant.scope().managingOrganisation(), event, grant.scope().subject(), details);
  }

  /**
   * Takes back a thing that belongs to the grant; it stays in the record with the reason.
   *
   * @param table one of ours, never from outside
   * @throws NotFound when there is no such thing, or it is taken back already
   */
  void takeBack(HeldGrant grant, String table, long id, String reason) {
    var touched =
        sql.update(
            "UPDATE "
                + table
                + " SET voided_at = ?, voided_by = ?, void_reason = ?"
                + " WHERE id = ? AND grant_id = ? AND voided_at IS NULL",
            clock.instant(),
            actor.id(),
            reason,
            id,
            grant.id());
    if (touched == 0) {
      throw new NotFound();
    }
  }
}
