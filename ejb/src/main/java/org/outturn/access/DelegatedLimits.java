package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.Money;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.database.Sql;

/**
 * Says whether the one who acts may decide a matter of a sum today, by an office that they hold.
 */
@Dependent
public class DelegatedLimits {

  private static final String STANDINGS =
      "SELECT o.name, l.up_to, l.id AS limit_id,"
          + " coalesce((SELECT h.holds FROM office_holding h WHERE h.office_id = o.id"
          + " AND h.account_id = ? AND h.effective_from <= ?"
          + " ORDER BY h.effective_from DESC, h.id DESC LIMIT 1), false) AS held,"
          + " coalesce(o.id = (SELECT r.office_id FROM reserved_matter r"
          + " WHERE r.body_id = o.body_id AND r.matter = ? AND r.effective_from <= ?"
          + " ORDER BY r.effective_from DESC, r.id DESC LIMIT 1), false) AS reserved"
          + " FROM office o LEFT JOIN LATERAL (SELECT d.id, d.up_to FROM delegated_limit d"
          + " WHERE d.office_id = o.id AND d.matter = ? AND d.effective_from <= ?"
          + " ORDER BY d.effective_from DESC, d.id DESC LIMIT 1) l ON true"
          + " WHERE o.body_id = ? ORDER BY o.id";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Refuses what the actor may not decide.
   *
   * @param amount null: unknown, which needs an office without limit
   * @throws RuleViolation "beyond-limit", naming the offices that may
   */
  public void require(Matter matter, Money amount) {
    authority(matter, amount);
  }

  /**
   * The office by which the actor may decide.
   *
   * @param amount null: unknown, which needs an office without limit
   * @throws RuleViolation "beyond-limit", naming the offices that may
   */
  public String authority(Matter matter, Money amount) {
    var rules = rules(matter);
    return rules.authority(amount).orElseThrow(() -> rules.refusal(matter, amount));
  }

  /** The office by which the actor may decide, if any. */
  public Optional<String> find(Matter matter, Money amount) {
    return rules(matter).authority(amount);
  }

  /** The offices of the actor's body that may decide a sum today, whoever holds them. */
  public List<String> offices(Matter matter, Money amount) {
    return rules(matter).allowed(amount).stream().map(OfficeStanding::office).toList();
  }

  private LimitRules rules(Matter matter) {
    var body = actor.get().body();
    if (body == null) {
      return new LimitRules(List.of());
    }
    var today = LocalDate.now(clock);
    return new LimitRules(
        sql.list(
            STANDINGS,
            DelegatedLimits::read,
            actor.id(),
            today,
            matter,
            today,
            matter,
            today,
            body));
  }

  private static OfficeStanding read(Sql.Row row) throws SQLException {
    var limit = row.numberOrNull("limit_id") == null ? Limit.NONE : new Limit(row.money("up_to"));
    return new OfficeStanding(row.text("name"), row.flag("held"), limit, row.flag("reserved"));
  }
}
