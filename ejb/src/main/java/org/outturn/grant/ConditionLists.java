package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Lists conditions across all grants that somebody sees. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class ConditionLists {

  private static final Map<String, String> SORTS =
      Map.of(
          "grant", "g.reference",
          "code", "c.code",
          "title", "c.title",
          "provider", "p.name",
          "status", "c.status",
          "due", "c.due_on",
          "since", "c.since");

  private static final String LINES =
      " FROM ("
          + ConditionRows.TODAY
          + ") c JOIN funding_grant g ON g.id = c.grant_id"
          + " JOIN organisation p ON p.id = g.lead_provider_id"
          + " WHERE CASE WHEN ? THEN g.managing_org_id ELSE g.lead_provider_id END = ?";

  private static final String OVERDUE = "(c.status IN ('OPEN', 'NOT_MET') AND c.due_on < ?)";

  /** Evidence that the reader did not send themselves. */
  private static final String TO_REVIEW =
      " AND c.status = 'EVIDENCED' AND NOT EXISTS (SELECT 1 FROM condition_step e"
          + " WHERE e.condition_id = c.id AND e.status = 'EVIDENCED' AND e.made_by = ?"
          + " AND e.id > (SELECT max(o.id) FROM condition_step o"
          + " WHERE o.condition_id = c.id AND o.status IN ('OPEN', 'NOT_MET')))";

  private static final String COLUMNS =
      "SELECT c.*, g.reference AS grant_reference, g.title AS grant_title, p.name AS provider";

  private Sql sql;
  private CurrentActor actor;
  private Clock clock;

  protected ConditionLists() {}

  @Inject
  public ConditionLists(Sql sql, CurrentActor actor, Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The conditions of the actor's grants.
   *
   * @throws InvalidInput when the sort is unknown
   */
  public Slice<ConditionLine> list(ConditionFilter filter, Paging paging) {
    var order = Ordering.of(SORTS, filter.sort());
    var where = new StringBuilder(LINES);
    var today = LocalDate.now(clock);
    var parameters = own(today);
    if (!filter.search().isBlank()) {
      where.append(
          " AND fits(concat_ws(' ', g.reference, g.title, p.name, c.code, c.title,"
              + " c.requirement), ?)");
      parameters.add(filter.search().strip());
    }
    if (filter.status() != null) {
      where.append(" AND c.status = ?");
      parameters.add(filter.status());
    }
    if (filter.overdue()) {
      where.append(" AND ").append(OVERDUE);
      parameters.add(today);
    }
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var lines =
        lines(
            where + " ORDER BY " + order + ", g.reference, c.position, c.code LIMIT ? OFFSET ?",
            today,
            parameters);
    return Slice.of(lines, paging, total);
  }

  /** What waits for the actor's judgement, the longest wait first. */
  public List<ConditionLine> toReview() {
    var today = LocalDate.now(clock);
    var parameters = own(today);
    parameters.add(actor.id());
    return lines(LINES + TO_REVIEW + " ORDER BY c.since, c.id", today, parameters);
  }

  /** Those whose day has passed and for which nothing was sent. */
  public List<ConditionLine> overdue() {
    var today = LocalDate.now(clock);
    var parameters = own(today);
    parameters.add(today);
    return lines(LINES + " AND " + OVERDUE + " ORDER BY c.due_on, c.id", today, parameters);
  }

  private List<Object> own(LocalDate today) {
    var who = actor.get();
    var parameters = new ArrayList<Object>();
    parameters.add(today);
    parameters.add(who.bodyStaff());
    parameters.add(who.organisation() == null ? -1L : who.organisation().value());
    return parameters;
  }

  private List<ConditionLine> lines(String rest, LocalDate today, List<Object> parameters) {
    return sql.list(
        COLUMNS + rest,
        row ->
            new ConditionLine(
                row.text("grant_reference"),
                row.text("grant_title"),
                row.text("provider"),
                ConditionRows.read(row, today)),
        parameters.toArray());
  }
}
