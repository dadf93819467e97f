package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Scoped;
import org.outturn.kernel.Absence;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;

/** Finds figures by their keys, with all that tells where they come from. */
@Dependent
class FigureRecords {

  /**
   * A figure with whose it is.
   *
   * @param start of its period, or the cut-off of its source: the order in time
   * @param submitted whether its version has left the provider's desk
   */
  record Found(
      long key,
      FigureView view,
      MeasureType type,
      LocalDate start,
      boolean submitted,
      OrganisationId owningOrganisation,
      OrganisationId managingOrganisation)
      implements Scoped {}

  private static final String OBSERVED =
      """
      SELECT o.*, g.reference AS grant_reference, g.lead_provider_id, g.managing_org_id,
             p.code AS period, p.starts_on, p.last_day, coalesce(p.illustrative, false) AS made_up,
             m.name AS measure_name, m.type AS measure_type,
             v.number AS version, v.submitted_at, r.status AS return_status, r.accepted_version,
             f.name AS file_name, f.sha256, f.state AS file_state,
             e.document, e.publisher, e.section AS source_section, e.cut_off_on, e.voided_at,
             a.accepted_at, u.display_name AS accepted_by
      FROM observation o
      LEFT JOIN return_version v ON v.id = o.version_id
      LEFT JOIN performance_return r ON r.id = v.return_id
      LEFT JOIN evidence_source e ON e.id = o.evidence_id
      JOIN funding_grant g ON g.id = coalesce(r.grant_id, e.grant_id)
      LEFT JOIN reporting_period p ON p.grant_id = r.grant_id AND p.code = r.period_code
      LEFT JOIN LATERAL (
          SELECT m.name, m.type FROM measure m JOIN kpi_set k ON k.id = m.kpi_set_id
          WHERE k.grant_id = g.id AND m.code = o.measure_code
            AND (p.kpi_set_id IS NULL OR k.id = p.kpi_set_id)
          ORDER BY k.number DESC LIMIT 1) m ON true
      LEFT JOIN stored_file f ON f.id = o.file_id
      LEFT JOIN return_acceptance a ON a.version_id = v.id
      LEFT JOIN user_account u ON u.id = a.accepted_by
      WHERE o.id = ANY (?) ORDER BY o.id
      """;

  @Inject Sql sql;
  @Inject CurrentActor actor;

  List<Found> observed(List<Long> keys) {
    return sql.list(OBSERVED, this::found, (Object) keys.toArray(Long[]::new));
  }

  private Found found(Sql.Row row) throws SQLException {
    var start = row.day("starts_on");
    return new Found(
        row.number("id"),
        view(row),
        row.one(MeasureType.class, "measure_type"),
        start == null ? row.day("cut_off_on") : start,
        row.numberOrNull("evidence_id") != null || row.instant("submitted_at") != null,
        new OrganisationId(row.number("lead_provider_id")),
        new OrganisationId(row.number("managing_org_id")));
  }

  private FigureView view(Sql.Row row) throws SQLException {
    var period = row.text("period");
    return new FigureView(
        row.text("id"),
        row.text("grant_reference"),
        period,
        period == null
            ? null
            : new Period(period, row.day("starts_on"), row.day("last_day")).label(),
        row.text("measure_code"),
        row.text("measure_name"),
        row.text("part"),
        row.decimal("value"),
        row.one(Absence.class, "absence"),
        row.integer("version"),
        status(row),
        row.text("origin"),
        row.text("sheet"),
        row.text("cell"),
        row.text("read_as"),
        file(row),
        source(row),
        row.text("accepted_by"),
        row.instant("accepted_at"),
        row.flag("made_up"),
        row.flag("our_arithmetic"),
        row.text("note"),
        null,
        List.of());
  }

  private static String status(Sql.Row row) throws SQLException {
    if (row.numberOrNull("evidence_id") != null) {
      return row.instant("voided_at") == null ? "RECORDED" : "VOIDED";
    }
    if (row.instant("submitted_at") == null) {
      return "DRAFT";
    }
    var accepted = row.integer("accepted_version");
    var version = row.integer("version");
    if (accepted != null && version < accepted) {
      return "SUPERSEDED";
    }
    return version.equals(accepted) ? "ACCEPTED" : row.text("return_status");
  }

  private FigureView.StoredFile file(Sql.Row row) throws SQLException {
    var key = row.numberOrNull("file_id");
    // An imported workbook holds other providers' grants too: it is the body's alone.
    var hidden = "IMPORT".equals(row.text("origin")) && !actor.get().bodyStaff();
    return key == null || hidden
        ? null
        : new FigureView.StoredFile(
            key, row.text("file_name"), row.text("sha256"), "KEPT".equals(row.text("file_state")));
  }

  private static FigureView.Source source(Sql.Row row) throws SQLException {
    var key = row.numberOrNull("evidence_id");
    if (key == null) {
      return null;
    }
    var own = row.text("section");
    return new FigureView.Source(
        key,
        row.text("document"),
        row.text("publisher"),
        own == null ? row.text("source_section") : own,
        row.day("cut_off_on"));
  }
}
