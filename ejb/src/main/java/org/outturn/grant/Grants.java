package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads grants, each person only their own. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Grants {

  private static final Map<String, String> SORTS =
      Map.of(
          "reference", "g.reference",
          "title", "g.title",
          "provider", "p.name",
          "startsOn", "g.starts_on",
          "endsOn", "g.ends_on",
          "ceiling", "g.ceiling");

  private static final String FROM =
      " FROM funding_grant g"
          + " JOIN organisation p ON p.id = g.lead_provider_id"
          + " JOIN organisation b ON b.id = g.managing_org_id"
          + " WHERE CASE WHEN ? THEN g.managing_org_id ELSE g.lead_provider_id END = ?";

  private Sql sql;
  private CurrentActor actor;

  protected Grants() {}

  @Inject
  public Grants(Sql sql, CurrentActor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  /**
   * The actor's grants.
   *
   * @param search a part of the reference, title or provider; empty for all
   * @param status one status; null for all
   * @param sort a column, with a minus in front for descending
   * @throws InvalidInput when the sort is unknown
   */
  public Slice<GrantRow> list(String search, GrantStatus status, String sort, int page, int size) {
    var who = actor.get();
    var filter =
        FROM
            + " AND (? = '' OR fits(concat_ws(' ', g.reference, g.title, p.name,"
            + " (SELECT concat_ws(' ', r.wording, r.grantee) FROM current_recommendation r"
            + " WHERE r.id = g.recommendation_id)), ?)) AND (?::text IS NULL OR g.status = ?)";
    var wanted = search.strip();
    Object[] filters = {
      who.bodyStaff(),
      who.organisation() == null ? -1L : who.organisation().value(),
      wanted,
      wanted,
      status,
      status
    };
    var total = sql.count("SELECT count(*)" + filter, filters);
    var paged = new java.util.ArrayList<>(java.util.Arrays.asList(filters));
    paged.add(size);
    paged.add((page - 1L) * size);
    var items =
        sql.list(
            "SELECT g.*, p.name AS provider, b.name AS body"
                + filter
                + " ORDER BY "
                + order(sort)
                + ", g.reference LIMIT ? OFFSET ?",
            Grants::row,
            paged.toArray());
    return new Slice<>(items, page, size, total);
  }

  private static String order(String sort) {
    var descending = sort.startsWith("-");
    var column = SORTS.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw InvalidInput.field(
          "sort", "Sort by one of " + String.join(", ", SORTS.keySet().stream().sorted().toList()));
    }
    return column + (descending ? " DESC NULLS LAST" : " NULLS LAST");
  }

  static GrantRow row(Sql.Row row) throws java.sql.SQLException {
    return new GrantRow(
        row.text("reference"),
        row.text("title"),
        row.text("body"),
        row.text("provider"),
        row.one(GrantStatus.class, "status"),
        row.money("ceiling"),
        row.day("starts_on"),
        row.day("ends_on"));
  }

  /** The actor's grants that rest on a decision. */
  public List<GrantRow> restingOn(String decision) {
    var who = actor.get();
    return sql.list(
        "SELECT g.*, p.name AS provider, b.name AS body"
            + FROM
            + " AND g.decision_id = (SELECT d.id FROM decision d WHERE d.reference = ?)"
            + " ORDER BY g.reference",
        Grants::row,
        who.bodyStaff(),
        who.organisation() == null ? -1L : who.organisation().value(),
        decision);
  }
}
