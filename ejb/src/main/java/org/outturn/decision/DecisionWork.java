package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.DelegatedLimits;
import org.outturn.access.Matter;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Money;
import org.outturn.kernel.database.Sql;

/** Says which decisions wait for the actor. */
@Stateless
@Requires(Permission.OWN_ACCOUNT)
public class DecisionWork {

  private static final String SIGN_OFFS =
      "SELECT d.reference, d.title, k.kind, r.asked_at FROM decision d"
          + " CROSS JOIN unnest(ARRAY['FINANCE', 'LEGAL', 'EQUALITY']) AS k(kind)"
          + " JOIN LATERAL (SELECT q.account_id, q.asked_at FROM sign_off_request q"
          + " WHERE q.decision_id = d.id AND q.kind = k.kind ORDER BY q.id DESC LIMIT 1) r"
          + " ON r.account_id = ? WHERE d.status = 'DRAFT' AND NOT EXISTS (SELECT 1 FROM sign_off s"
          + " WHERE s.decision_id = d.id AND s.kind = k.kind AND s.text_version = d.text_version)"
          + " ORDER BY r.asked_at, d.reference, k.kind";

  private static final String SIGNINGS =
      "SELECT d.reference, d.title, (SELECT CASE WHEN count(*) = count(r.ceiling)"
          + " THEN coalesce(sum(r.ceiling), 0) END FROM current_recommendation r"
          + " WHERE r.decision_id = d.id AND r.kind = 'GRANT') AS ceilings,"
          + " (SELECT max(s.recorded_at) FROM decision_step s WHERE s.decision_id = d.id) AS since"
          + " FROM decision d WHERE d.managing_org_id = ? AND d.status = 'READY'"
          + " AND NOT EXISTS (SELECT 1 FROM decision_version v WHERE v.decision_id = d.id"
          + " AND v.written_by = ?) ORDER BY since, d.reference";

  /** Drafts of which every kind of sign-off agrees to the text as it stands. */
  private static final String HAND_INS =
      "SELECT d.reference, d.title, max(s.recorded_at) AS since FROM decision d"
          + " JOIN sign_off s ON s.decision_id = d.id AND s.text_version = d.text_version"
          + " AND s.agreed AND NOT EXISTS (SELECT 1 FROM sign_off l WHERE l.decision_id = d.id"
          + " AND l.kind = s.kind AND l.id > s.id)"
          + " WHERE d.managing_org_id = ? AND d.status = 'DRAFT'"
          + " GROUP BY d.id HAVING count(DISTINCT s.kind) = 3 ORDER BY since, d.reference";

  private static final String PUBLICATIONS =
      "SELECT d.reference, d.title,"
          + " (SELECT max(s.recorded_at) FROM decision_step s WHERE s.decision_id = d.id) AS since"
          + " FROM decision d WHERE d.managing_org_id = ? AND d.status = 'SIGNED'"
          + " ORDER BY since, d.reference";

  private Sql sql;
  private CurrentActor actor;
  private DelegatedLimits limits;

  protected DecisionWork() {}

  @Inject
  public DecisionWork(Sql sql, CurrentActor actor, DelegatedLimits limits) {
    this.sql = sql;
    this.actor = actor;
    this.limits = limits;
  }

  /**
   * A decision that waits.
   *
   * @param signOff what to sign off; null when something else is to be done
   */
  public record Waiting(String reference, String title, SignOffKind signOff, Instant since) {}

  private record Ready(Waiting waiting, Money ceilings) {}

  /** The drafts that the actor is named to sign off, as they stand now. */
  public List<Waiting> signOffs() {
    return sql.list(
        SIGN_OFFS,
        row ->
            new Waiting(
                row.text("reference"),
                row.text("title"),
                row.one(SignOffKind.class, "kind"),
                row.instant("asked_at")),
        actor.id());
  }

  /** The decisions that the actor may sign, by an office whose limit covers them. */
  public List<Waiting> signings() {
    var who = actor.get();
    if (who.body() == null || !who.may(Permission.SIGN_DECISIONS)) {
      return List.of();
    }
    return sql
        .list(
            SIGNINGS,
            row ->
                new Ready(
                    new Waiting(
                        row.text("reference"), row.text("title"), null, row.instant("since")),
                    row.money("ceilings")),
            who.body(),
            who.id())
        .stream()
        .filter(one -> limits.find(Matter.GRANT_AWARD, one.ceilings()).isPresent())
        .map(Ready::waiting)
        .toList();
  }

  /** The drafts that everybody has signed off, for those who may hand them in. */
  public List<Waiting> handIns() {
    return ofDrafters(HAND_INS);
  }

  /** The decisions that are signed and neither published nor put off, for those who publish. */
  public List<Waiting> publications() {
    return ofDrafters(PUBLICATIONS);
  }

  private List<Waiting> ofDrafters(String query) {
    var who = actor.get();
    return who.body() == null || !who.may(Permission.DRAFT_DECISIONS)
        ? List.of()
        : sql.list(
            query,
            row ->
                new Waiting(row.text("reference"), row.text("title"), null, row.instant("since")),
            who.body());
  }
}
