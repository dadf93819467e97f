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
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads milestones, each person only those of their own grants. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Milestones {

  private static final Map<String, String> SORTS =
      Map.of(
          "grant", "m.grant_reference",
          "code", "m.code",
          "title", "m.title",
          "provider", "m.provider",
          "owner", "m.owner",
          "status", "m.status",
          "due", "m.due_on");

  private static final String LINES =
      " FROM ("
          + MilestoneRows.TODAY
          + ") m WHERE CASE WHEN ? THEN m.managing_org_id ELSE m.lead_provider_id END = ?";

  private static final String OVERDUE =
      " AND m.status IN ('PLANNED', 'SENT_BACK') AND m.due_on < ?";

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private MilestoneRows rows;
  private MilestoneHistory history;
  private Clock clock;

  protected Milestones() {}

  @Inject
  public Milestones(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      MilestoneRows rows,
      MilestoneHistory history,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  /** The milestones of a grant in their order. */
  public List<MilestoneRow> list(String grant) {
    return rows.of(scopes.named(grant).id());
  }

  /** One milestone of a grant with all that happened to it. */
  public MilestoneView view(String reference, String code) {
    var grant = scopes.named(reference);
    var row =
        rows.of(grant.id()).stream()
            .filter(milestone -> milestone.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    var id =
        sql.count("SELECT id FROM milestone WHERE grant_id = ? AND code = ?", grant.id(), code);
    return new MilestoneView(row, history.steps(id), history.changes(id));
  }

  /**
   * The milestones of the actor's grants.
   *
   * @throws InvalidInput when the sort is unknown
   */
  public Slice<MilestoneRow> list(MilestoneFilter filter, Paging paging) {
    var order = Ordering.of(SORTS, filter.sort());
    var where = new StringBuilder(LINES);
    var parameters = own();
    if (!filter.search().isBlank()) {
      where.append(
          " AND fits(concat_ws(' ', m.grant_reference, m.provider, m.code, m.title,"
              + " m.description), ?)");
      parameters.add(filter.search().strip());
    }
    if (filter.status() != null) {
      where.append(" AND m.status = ?");
      parameters.add(filter.status());
    }
    if (filter.overdue()) {
      where.append(OVERDUE);
      parameters.add(LocalDate.now(clock));
    }
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var items =
        rows.list(
            "SELECT m.*"
                + where
                + " ORDER BY "
                + order
                + ", m.grant_reference, m.position, m.code LIMIT ? OFFSET ?",
            parameters.toArray());
    return Slice.of(items, paging, total);
  }

  /** Claims that wait for the actor's answer, the longest wait first. */
  public List<MilestoneRow> toReview() {
    var parameters = own();
    parameters.add(actor.id());
    return rows.list(
        "SELECT m.*"
            + LINES
            + " AND m.waiting > 0 AND m.claimed_by <> ? ORDER BY m.claimed_at, m.id",
        parameters.toArray());
  }

  /**
   * Those whose day has passed.
   *
   * @param owner whose to deliver
   */
  public List<MilestoneRow> overdue(MilestoneOwner owner) {
    var parameters = own();
    parameters.add(LocalDate.now(clock));
    parameters.add(owner);
    return rows.list(
        "SELECT m.*" + LINES + OVERDUE + " AND m.owner = ? ORDER BY m.due_on, m.id",
        parameters.toArray());
  }

  private List<Object> own() {
    var who = actor.get();
    var parameters = new ArrayList<Object>();
    parameters.add(who.bodyStaff());
    parameters.add(who.organisation() == null ? -1L : who.organisation().value());
    return parameters;
  }
}
