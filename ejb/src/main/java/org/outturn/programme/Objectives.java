package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Reads what a body's plans commit it to, and what serves that. */
@Stateless
@Requires(Permission.READ_PROGRAMMES)
public class Objectives {

  private static final String ROWS = "SELECT o.*, b.name AS body";

  private static final String FROM =
      " FROM strategic_objective o JOIN organisation b ON b.id = o.managing_org_id";

  private static final String STANDING = " WHERE o.voided_at IS NULL";

  private static final String LINKED =
      " EXISTS (SELECT 1 FROM objective_link l WHERE l.objective_id = o.id"
          + " AND l.subject_kind = ? AND l.subject_reference = ?)";

  private static final String LINKS =
      "SELECT l.*, coalesce(g.title, d.title, p.title) AS title FROM objective_link l"
          + " LEFT JOIN funding_grant g ON l.subject_kind = 'grant'"
          + " AND g.reference = l.subject_reference"
          + " LEFT JOIN decision d ON l.subject_kind = 'decision'"
          + " AND d.reference = l.subject_reference"
          + " LEFT JOIN programme p ON l.subject_kind = 'programme'"
          + " AND p.slug = l.subject_reference WHERE l.objective_id = ?"
          + " ORDER BY l.subject_kind, l.subject_reference";

  @Inject Sql sql;
  @Inject CurrentActor actor;

  /** The objectives of the actor's own body. */
  public Slice<ObjectiveView> list(Paging paging) {
    var where = FROM + STANDING + " AND o.managing_org_id = ?";
    var total = sql.count("SELECT count(*)" + where, own());
    var found =
        sql.list(
            ROWS + where + " ORDER BY o.plan, o.id LIMIT ? OFFSET ?",
            this::view,
            own(),
            paging.size(),
            paging.offset());
    return Slice.of(found, paging, total);
  }

  /** Those of the actor's own body that were taken back, the latest first. */
  public List<VoidedPart> takenBack() {
    return sql.list(
        "SELECT o.*, a.display_name FROM strategic_objective o"
            + " JOIN user_account a ON a.id = o.voided_by WHERE o.managing_org_id = ?"
            + " AND o.voided_at IS NOT NULL ORDER BY o.voided_at DESC, o.id",
        row ->
            new VoidedPart(
                "objectives",
                row.text("reference"),
                row.text("title"),
                row.text("void_reason"),
                row.text("display_name"),
                row.instant("voided_at")),
        own());
  }

  /**
   * @throws NotFound when the actor's body has no such objective
   */
  public ObjectiveView get(String reference) {
    return sql.first(
            ROWS + FROM + STANDING + " AND o.managing_org_id = ? AND o.reference = ?",
            this::view,
            own(),
            reference)
        .orElseThrow(NotFound::new);
  }

  /**
   * The objectives that a decision, grant or programme serves, for whoever may see that. Readers of
   * a provider learn of those that their own grants serve; what else serves them they do not.
   */
  @Requires({Permission.READ_PROGRAMMES, Permission.READ_GRANTS})
  public List<ObjectiveView> objectivesOf(SubjectRef subject) {
    var parameters = new ArrayList<Object>(List.of(subject.kind(), subject.reference()));
    var where = new StringBuilder(STANDING).append(" AND").append(LINKED);
    if (actor.get().bodyStaff()) {
      where.append(" AND o.managing_org_id = ?");
      parameters.add(own());
    } else {
      where.append(
          " AND EXISTS (SELECT 1 FROM funding_grant g LEFT JOIN decision d ON d.id = g.decision_id"
              + " WHERE g.lead_provider_id = ? AND CASE ? WHEN 'grant' THEN g.reference"
              + " WHEN 'decision' THEN d.reference END = ?)");
      var organisation = actor.get().organisation();
      parameters.add(organisation == null ? -1L : organisation.value());
      parameters.add(subject.kind());
      parameters.add(subject.reference());
    }
    return sql.list(
        ROWS + FROM + where + " ORDER BY o.plan, o.id", this::seen, parameters.toArray());
  }

  private ObjectiveView seen(Sql.Row row) throws SQLException {
    return actor.get().bodyStaff() ? view(row) : view(row, List.of());
  }

  private ObjectiveView view(Sql.Row row) throws SQLException {
    return view(
        row,
        sql.list(
            LINKS,
            link ->
                new ObjectiveView.Link(
                    link.text("subject_kind"),
                    link.text("subject_reference"),
                    link.text("title"),
                    link.text("source")),
            row.number("id")));
  }

  private static ObjectiveView view(Sql.Row row, List<ObjectiveView.Link> links)
      throws SQLException {
    return new ObjectiveView(
        row.number("version"),
        row.text("reference"),
        row.text("body"),
        row.text("plan"),
        row.one(ObjectiveKind.class, "kind"),
        row.text("title"),
        row.text("detail"),
        row.text("source"),
        links);
  }

  private long own() {
    var body = actor.get().body();
    return body == null ? -1 : body.value();
  }
}
