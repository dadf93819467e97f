package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.ConditionSteps.Locked;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.Texts;
import org.outturn.kernel.database.Sql;

/** Changes what a condition says from a day on, and what of the reported it has to do with. */
@Stateless
@Requires(Permission.MANAGE_GRANTS)
public class ConditionChanges {

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private ConditionSteps steps;
  private ConditionRows rows;
  private Clock clock;

  protected ConditionChanges() {}

  @Inject
  public ConditionChanges(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      ConditionSteps steps,
      ConditionRows rows,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.steps = steps;
    this.rows = rows;
    this.clock = clock;
  }

  /** A condition as it is now, for whoever is about to change it. */
  public ConditionRow current(String reference, String code) {
    return rows.of(scopes.named(reference).id()).stream()
        .filter(condition -> condition.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Changes what a condition says; what it said before stays on record.
   *
   * @param version what the caller read; null when the caller does not say
   * @throws InvalidInput when something does not fit, such as a day before the last change
   * @throws StaleVersion when somebody changed it since
   */
  public void change(String grant, String code, ConditionChange wanted, Long version) {
    var condition = steps.lock(scopes.named(grant), code, version);
    var change = wanted.checked(LocalDate.now(clock), latest(condition));
    sql.update(
        "INSERT INTO condition_change (condition_id, effective_from, title, requirement, target,"
            + " due_on, before_payment, reason, made_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        condition.id(),
        change.effectiveFrom(),
        change.title(),
        change.requirement(),
        change.target(),
        change.dueOn(),
        change.beforePayment(),
        change.reason(),
        actor.id(),
        clock.instant());
    steps.done(condition, "condition.changed", details(change));
  }

  private LocalDate latest(Locked condition) {
    return sql.list(
            "SELECT max(effective_from) AS latest FROM condition_change WHERE condition_id = ?",
            row -> java.util.Optional.ofNullable(row.day("latest")),
            condition.id())
        .get(0)
        .orElse(null);
  }

  private static Map<String, String> details(ConditionChange change) {
    var details = new TreeMap<String, String>();
    details.put("from", change.effectiveFrom().toString());
    details.put("dueOn", change.dueOn() == null ? "not stated" : change.dueOn().toString());
    details.put("beforePayment", String.valueOf(change.beforePayment()));
    return details;
  }

  /**
   * Links a condition to what is reported.
   *
   * @param measure a measure of the grant's KPI set; null or empty: not collected yet
   * @param wording what it is called here
   */
  public void link(String grant, String code, String measure, String wording) {
    var condition = steps.lock(scopes.named(grant), code, null);
    var texts = new Texts();
    var words = texts.line("wording", wording, "Enter what is reported, like Referral source");
    var reported = texts.optionalLine("measure", measure);
    texts.unless(
        reported == null || known(condition.grant(), reported),
        "measure",
        "The KPI set of this grant has no measure " + reported);
    texts.done("link-invalid", "The measure cannot be linked as it is");
    sql.update(
        "INSERT INTO condition_measure (condition_id, measure_code, wording, added_by, added_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        condition.id(),
        reported,
        words,
        actor.id(),
        clock.instant());
    steps.done(condition, "condition.linked", Map.of("measure", reported == null ? "" : reported));
  }

  private boolean known(GrantScope grant, String measure) {
    return sql.count(
            "SELECT count(*) FROM measure m JOIN kpi_set k ON k.id = m.kpi_set_id"
                + " WHERE k.grant_id = ? AND m.code = ?",
            grant.id(),
            measure)
        > 0;
  }

  /** Takes a link away again. */
  public void unlink(String grant, String code, long link) {
    var condition = steps.lock(scopes.named(grant), code, null);
    var removed =
        sql.update(
            "UPDATE condition_measure SET removed_by = ?, removed_at = ?"
                + " WHERE id = ? AND condition_id = ? AND removed_at IS NULL",
            actor.id(),
            clock.instant(),
            link,
            condition.id());
    if (removed == 0) {
      throw new NotFound();
    }
    steps.done(condition, "condition.unlinked", Map.of());
  }
}
