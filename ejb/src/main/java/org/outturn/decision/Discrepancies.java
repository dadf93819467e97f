package org.outturn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Reads discrepancies: a body's staff those of their own body, nobody else any. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class Discrepancies {

  private static final String ROW =
      "SELECT c.*, ARRAY(SELECT s.subject_kind || ' ' || s.subject_reference FROM"
          + " discrepancy_subject s WHERE s.discrepancy_id = c.id"
          + " ORDER BY s.subject_kind, s.subject_reference) AS subjects";

  private static final String FROM = " FROM current_discrepancy c WHERE c.body_id = ?";
  private static final String ABOUT =
      " AND EXISTS (SELECT 1 FROM discrepancy_subject s WHERE s.discrepancy_id = c.id"
          + " AND s.subject_kind = ? AND s.subject_reference = ?)";

  private static final String ORDER = " ORDER BY length(c.code), c.code, c.id"; // D2 before D10

  private Sql sql;
  private CurrentActor actor;

  protected Discrepancies() {}

  @Inject
  public Discrepancies(Sql sql, CurrentActor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  /**
   * The discrepancies of the actor's body.
   *
   * @param search a part of the code, title or what it is about; empty for all
   * @param status null for all
   * @param subject what they are about; null for all
   */
  public Slice<DiscrepancyRow> list(
      String search, DiscrepancyStatus status, SubjectRef subject, Paging paging) {
    if (actor.get().body() == null) {
      throw new NotFound();
    }
    var where = new StringBuilder(FROM);
    var parameters = new ArrayList<Object>(List.of(body()));
    if (status != null) {
      where.append(" AND c.status = ?");
      parameters.add(status);
    }
    if (subject != null) {
      where.append(ABOUT);
      parameters.addAll(List.of(subject.kind(), subject.reference()));
    }
    if (!search.isBlank()) {
      where.append(
          " AND strpos(lower(c.code || ' ' || c.title || ' ' || coalesce((SELECT"
              + " string_agg(s.subject_reference, ' ') FROM discrepancy_subject s"
              + " WHERE s.discrepancy_id = c.id), '')), lower(?)) > 0");
      parameters.add(search.strip());
    }
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.addAll(Arrays.asList(paging.size(), paging.offset()));
    return Slice.of(
        sql.list(
            ROW + where + ORDER + " LIMIT ? OFFSET ?", Discrepancies::row, parameters.toArray()),
        paging,
        total);
  }

  /** What is recorded about a thing, for its page; empty for whoever is not of a body. */
  public List<DiscrepancyRow> about(SubjectRef subject) {
    return sql.list(
        ROW + FROM + ABOUT + ORDER,
        Discrepancies::row,
        body(),
        subject.kind(),
        subject.reference());
  }

  /**
   * @throws NotFound when the actor's body has no such discrepancy
   */
  public DiscrepancyView view(String code) {
    return sql.first(
            "SELECT c.*" + FROM + " AND c.code = ?",
            row ->
                new Found(
                    row.number("id"),
                    row.text("code"),
                    row.text("title"),
                    row.one(DiscrepancyKind.class, "kind"),
                    row.flag("blocking"),
                    row.one(DiscrepancyStatus.class, "status"),
                    row.text("note")),
            body(),
            code)
        .map(this::whole)
        .orElseThrow(NotFound::new);
  }

  private record Found(
      long id,
      String code,
      String title,
      DiscrepancyKind kind,
      boolean blocking,
      DiscrepancyStatus status,
      String note) {}

  private DiscrepancyView whole(Found found) {
    var steps = steps(found.id());
    return new DiscrepancyView(
        found.code(),
        found.title(),
        found.kind(),
        found.blocking(),
        found.status(),
        found.note(),
        sql.list(
            "SELECT * FROM discrepancy_statement WHERE discrepancy_id = ? ORDER BY position",
            row -> new Statement(row.text("statement"), row.text("source")),
            found.id()),
        sql.list(
            "SELECT * FROM discrepancy_subject WHERE discrepancy_id = ?"
                + " ORDER BY subject_kind, subject_reference",
            row -> SubjectRef.of(row.text("subject_kind"), row.text("subject_reference")),
            found.id()),
        steps,
        steps.size(),
        actor.get().may(Permission.MANAGE_DISCREPANCIES));
  }

  private List<DiscrepancyView.Step> steps(long discrepancy) {
    return sql.list(
        "SELECT s.*, a.display_name FROM discrepancy_step s JOIN user_account a ON a.id = s.made_by"
            + " WHERE s.discrepancy_id = ? ORDER BY s.id",
        row ->
            new DiscrepancyView.Step(
                row.one(DiscrepancyStatus.class, "status"),
                row.text("resolution"),
                row.text("reason"),
                row.text("display_name"),
                row.instant("recorded_at")),
        discrepancy);
  }

  private OrganisationId body() {
    var body = actor.get().body();
    return body == null ? new OrganisationId(-1) : body;
  }

  private static DiscrepancyRow row(Sql.Row row) throws SQLException {
    return new DiscrepancyRow(
        row.text("code"),
        row.text("title"),
        row.one(DiscrepancyKind.class, "kind"),
        row.flag("blocking"),
        row.one(DiscrepancyStatus.class, "status"),
        row.texts("subjects").stream().map(Discrepancies::subject).toList());
  }

  private static SubjectRef subject(String words) {
    var space = words.indexOf(' ');
    return SubjectRef.of(words.substring(0, space), words.substring(space + 1));
  }
}
