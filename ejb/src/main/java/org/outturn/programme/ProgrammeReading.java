package org.outturn.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Paging;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads the programmes of the actor's own body. */
@Stateless
@Requires(Permission.READ_PROGRAMMES)
public class ProgrammeReading {

  private static final String FROM =
      " FROM programme p JOIN organisation b ON b.id = p.managing_org_id"
          + " WHERE p.managing_org_id = ?";

  private static final String ROWS =
      "SELECT p.*, b.name AS body,"
          + " (SELECT count(*) FROM programme_service s WHERE s.programme_id = p.id"
          + " AND s.voided_at IS NULL) AS services,"
          + " (SELECT count(*) FROM pledge l WHERE l.programme_id = p.id"
          + " AND l.voided_at IS NULL) AS pledges,"
          + " (SELECT count(DISTINCT f.number) FROM published_figure f"
          + " WHERE f.programme_id = p.id AND f.kind = 'RESULT' AND NOT EXISTS (SELECT 1"
          + " FROM published_figure v WHERE v.programme_id = f.programme_id AND v.kind = f.kind"
          + " AND v.number = f.number AND v.voided)) AS results";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject ProgrammeScopes scopes;
  @Inject Aliases aliases;
  @Inject PartReading parts;
  @Inject PledgeReading pledges;
  @Inject FigureReading figures;
  @Inject VoidedParts voided;

  /**
   * @param search a part of the title or of another name; empty for all
   */
  public Slice<ProgrammeRow> list(String search, Paging paging) {
    var parameters = new ArrayList<Object>();
    parameters.add(own());
    var where = new StringBuilder(FROM);
    if (!search.isBlank()) {
      where.append(
          " AND (strpos(lower(p.title), lower(?)) > 0 OR EXISTS (SELECT 1 FROM programme_alias a"
              + " WHERE a.programme_id = p.id AND strpos(lower(a.wording), lower(?)) > 0))");
      parameters.add(search.strip());
      parameters.add(search.strip());
    }
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var found =
        sql.list(
            ROWS + where + " ORDER BY p.title, p.id LIMIT ? OFFSET ?",
            ProgrammeReading::row,
            parameters.toArray());
    return Slice.of(found, paging, total);
  }

  /** The programmes that a grant serves by funding one of their services. */
  public List<ProgrammeRow> ofGrant(String reference) {
    return sql.list(
        ROWS
            + FROM
            + " AND EXISTS (SELECT 1 FROM programme_service s"
            + " JOIN funding_grant g ON g.id = s.grant_id"
            + " WHERE s.programme_id = p.id AND s.voided_at IS NULL AND g.reference = ?) ORDER BY p.title, p.id",
        ProgrammeReading::row,
        own(),
        reference);
  }

  /** The actor's body; nobody's programmes for whoever has none. */
  private long own() {
    var body = actor.get().body();
    return body == null ? -1 : body.value();
  }

  private static ProgrammeRow row(Sql.Row row) throws java.sql.SQLException {
    return new ProgrammeRow(
        row.text("slug"),
        row.one(ProgrammeKind.class, "kind"),
        row.text("title"),
        row.text("body"),
        PartialDate.of(row.text("since")),
        row.number("services"),
        row.number("pledges"),
        row.number("results"));
  }

  /** A programme with all its parts. */
  public ProgrammeView view(String slug) {
    var id = scopes.named(slug).id();
    return sql.first(
            "SELECT p.*, b.name AS body FROM programme p"
                + " JOIN organisation b ON b.id = p.managing_org_id WHERE p.id = ?",
            row ->
                new ProgrammeView(
                    row.number("version"),
                    slug,
                    row.one(ProgrammeKind.class, "kind"),
                    row.text("title"),
                    aliases.of(id, null),
                    row.text("body"),
                    PartialDate.of(row.text("since")),
                    row.text("description"),
                    row.texts("objectives"),
                    row.text("source"),
                    parts.services(id),
                    parts.domains(id),
                    parts.members(id),
                    parts.events(id),
                    parts.references(id),
                    pledges.of(id),
                    figures.standing(id, FigureKind.RESULT),
                    figures.standing(id, FigureKind.MEASURE),
                    voided.of(id)),
            id)
        .orElseThrow(NotFound::new);
  }

  /**
   * One pledge with all its updates.
   *
   * @throws NotFound when the programme has no such pledge
   */
  public PledgeView pledge(String slug, String code) {
    return pledges.named(scopes.named(slug).id(), code).orElseThrow(NotFound::new);
  }

  /**
   * All revisions of a result or outside measure, the newest first.
   *
   * @throws NotFound when the programme has no such figure
   */
  public List<FigureView> revisions(String slug, FigureKind kind, int number) {
    var found = figures.revisions(scopes.named(slug).id(), kind, number);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    return found;
  }
}
