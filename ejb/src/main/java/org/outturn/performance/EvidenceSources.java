package org.outturn.performance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.grant.GrantScopes;
import org.outturn.kernel.database.Sql;

/** Reads the outside sources of a grant, those taken back included. */
@Stateless
@Requires(Permission.READ_RETURNS)
public class EvidenceSources {

  private record Held(long source, EvidenceView.Row figure) {}

  private Sql sql;
  private GrantScopes grants;

  protected EvidenceSources() {}

  @Inject
  public EvidenceSources(Sql sql, GrantScopes grants) {
    this.sql = sql;
    this.grants = grants;
  }

  /** All sources, the latest first. */
  public List<EvidenceView> of(String grantReference) {
    var grant = grants.named(grantReference);
    var figures =
        sql
            .list(
                "SELECT o.*, m.name FROM observation o"
                    + " JOIN evidence_source e ON e.id = o.evidence_id"
                    + " LEFT JOIN LATERAL (SELECT m.name FROM measure m"
                    + " JOIN kpi_set k ON k.id = m.kpi_set_id WHERE k.grant_id = e.grant_id"
                    + " AND m.code = o.measure_code ORDER BY k.number DESC LIMIT 1) m ON true"
                    + " WHERE e.grant_id = ? ORDER BY o.id",
                row -> new Held(row.number("evidence_id"), figure(row)),
                grant.id())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Held::source, Collectors.mapping(Held::figure, Collectors.toList())));
    return sql.list(
        "SELECT e.*, r.display_name AS recorder, v.display_name AS voider FROM evidence_source e"
            + " JOIN user_account r ON r.id = e.recorded_by"
            + " LEFT JOIN user_account v ON v.id = e.voided_by"
            + " WHERE e.grant_id = ? ORDER BY e.id DESC",
        row -> source(row, figures.getOrDefault(row.number("id"), List.of())),
        grant.id());
  }

  private static EvidenceView.Row figure(Sql.Row row) throws java.sql.SQLException {
    return new EvidenceView.Row(
        row.number("id"),
        row.text("measure_code"),
        row.text("name"),
        row.one(FigurePart.class, "part"),
        row.decimal("value"),
        row.flag("our_arithmetic"),
        row.text("section"),
        row.text("note"));
  }

  private static EvidenceView source(Sql.Row row, List<EvidenceView.Row> figures)
      throws java.sql.SQLException {
    return new EvidenceView(
        row.number("id"),
        row.text("document"),
        row.text("publisher"),
        row.text("section"),
        row.day("cut_off_on"),
        row.text("note"),
        row.text("recorder"),
        row.instant("recorded_at"),
        row.text("voider"),
        row.instant("voided_at"),
        row.text("void_reason"),
        figures);
  }

  /** What can be recorded for a grant: the measures of its newest KPI set. */
  public List<MeasureRow> measures(String grantReference) {
    return sql.list(
        "SELECT m.* FROM measure m WHERE m.kpi_set_id = (SELECT id FROM kpi_set"
            + " WHERE grant_id = ? ORDER BY number DESC LIMIT 1) ORDER BY m.outcome DESC,"
            + " m.position, m.code",
        row ->
            new MeasureRow(row.text("code"), row.text("name"), row.one(MeasureType.class, "type")),
        grants.named(grantReference).id());
  }

  /** A measure as forms name it. */
  public record MeasureRow(String code, String name, MeasureType type) {}
}
