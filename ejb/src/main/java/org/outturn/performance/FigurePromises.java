package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Period;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.FigureRecords.Found;

/** Finds figures that were promised rather than reported: targets, the profile, the ceiling. */
@Dependent
class FigurePromises {

  private static final String TARGET =
      """
      SELECT t.value, t.illustrative, t.measure_code, p.code AS period, p.starts_on, p.last_day,
             g.reference, g.lead_provider_id, g.managing_org_id, m.name AS measure_name
      FROM target t JOIN funding_grant g ON g.id = t.grant_id
      JOIN reporting_period p ON p.grant_id = t.grant_id AND p.code = t.period_code
      LEFT JOIN measure m ON m.kpi_set_id = p.kpi_set_id AND m.code = t.measure_code
      WHERE t.id = ?
      """;

  private static final String PROFILE =
      """
      SELECT f.amount AS value, f.illustrative, f.financial_year AS period, g.starts_on,
             g.ends_on AS last_day, g.reference, g.lead_provider_id, g.managing_org_id,
             'profile' AS measure_code, 'Planned to be paid' AS measure_name
      FROM payment_profile f JOIN funding_grant g ON g.id = f.grant_id WHERE f.id = ?
      """;

  private static final String CEILING =
      """
      SELECT g.ceiling AS value, false AS illustrative, NULL AS period, g.starts_on,
             g.ends_on AS last_day, g.reference, g.lead_provider_id, g.managing_org_id,
             'ceiling' AS measure_code, 'The most that may be paid' AS measure_name
      FROM funding_grant g WHERE g.id = ? AND g.ceiling IS NOT NULL
      """;

  @Inject Sql sql;

  Optional<Found> find(FigureId id) {
    var query =
        switch (id.kind()) {
          case TARGET -> TARGET;
          case PROFILE -> PROFILE;
          default -> CEILING;
        };
    return sql.first(query, row -> found(id, row), id.parts().get(0));
  }

  private static Found found(FigureId id, Sql.Row row) throws SQLException {
    return new Found(
        id.parts().get(0),
        view(id, row),
        null,
        row.day("starts_on"),
        true,
        new OrganisationId(row.number("lead_provider_id")),
        new OrganisationId(row.number("managing_org_id")));
  }

  private static FigureView view(FigureId id, Sql.Row row) throws SQLException {
    var period = row.text("period");
    var label =
        id.kind() == FigureId.Kind.TARGET
            ? new Period(period, row.day("starts_on"), row.day("last_day")).label()
            : period;
    return new FigureView(
        id.toString(),
        row.text("reference"),
        period,
        label,
        row.text("measure_code"),
        row.text("measure_name"),
        id.kind().name(),
        row.decimal("value"),
        null,
        null,
        "RECORDED",
        "AGREED",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        row.flag("illustrative"),
        false,
        null,
        null,
        List.of());
  }
}
