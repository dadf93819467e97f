package org.outturn.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Shows the whole of a grant, as it stands or as it was recorded by the end of a day. */
@Stateless
@Requires(Permission.READ_GRANTS)
public class GrantPictures {

  private static final String SELECT =
      "SELECT g.*, p.name AS provider, b.name AS body, d.reference AS decision,"
          + " r.letter AS recommendation,"
          + " before.reference AS predecessor FROM %s g"
          + " JOIN organisation p ON p.id = g.lead_provider_id"
          + " JOIN organisation b ON b.id = g.managing_org_id"
          + " LEFT JOIN decision d ON d.id = g.decision_id"
          + " LEFT JOIN recommendation r ON r.id = g.recommendation_id"
          + " LEFT JOIN funding_grant before ON before.id = g.predecessor_id"
          + " AND CASE WHEN ? THEN before.managing_org_id ELSE before.lead_provider_id END = ?"
          + " WHERE g.id = ?";

  private Sql sql;
  private CurrentActor actor;
  private GrantScopes scopes;
  private GrantParts parts;
  private ConditionRows conditions;
  private Clock clock;

  protected GrantPictures() {}

  @Inject
  public GrantPictures(
      Sql sql,
      CurrentActor actor,
      GrantScopes scopes,
      GrantParts parts,
      ConditionRows conditions,
      Clock clock) {
    this.sql = sql;
    this.actor = actor;
    this.scopes = scopes;
    this.parts = parts;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** The grant as it stands. */
  public GrantPicture of(String reference) {
    return read(scopes.named(reference), "funding_grant", null, GrantParts.EVER).orElseThrow();
  }

  /**
   * The grant as it was recorded by the end of a day.
   *
   * @return nothing when the grant was not recorded by then
   * @throws InvalidInput when the day has not come yet
   * @throws NotFound when the grant is not the actor's to see
   */
  public Optional<GrantPicture> asAt(String reference, LocalDate day) {
    var scope = scopes.named(reference);
    if (day.isAfter(LocalDate.now(clock))) {
      throw InvalidInput.field("asAt", "Choose today or a day before it");
    }
    var moment = Dates.endOfDay(day);
    return read(scope, "grant_as_at(" + scope.id() + ", '" + moment + "')", day, moment);
  }

  private Optional<GrantPicture> read(
      GrantScope scope, String table, LocalDate asAt, Instant moment) {
    var who = actor.get();
    return sql.first(
        SELECT.formatted(table),
        row -> picture(row, scope, asAt, moment),
        who.bodyStaff(),
        who.organisation(),
        scope.id());
  }

  private GrantPicture picture(Sql.Row row, GrantScope scope, LocalDate asAt, Instant moment)
      throws SQLException {
    var grant = scope.id();
    return new GrantPicture(
        asAt,
        row.number("version"),
        Grants.row(row),
        terms(row),
        row.text("decision"),
        row.text("recommendation"),
        row.text("predecessor"),
        successors(grant, moment),
        parts.members(grant, moment),
        parts.funding(grant, moment),
        parts.statements(grant, moment),
        parts.agreements(grant, moment),
        parts.variations(grant, moment),
        parts.steps(grant, moment),
        conditions.of(grant, moment),
        parts.profile(grant, moment));
  }

  private static GrantTerms terms(Sql.Row row) throws SQLException {
    return new GrantTerms(
        row.one(Instrument.class, "instrument"),
        row.flag("starts_on_inferred"),
        row.day("delivery_ends_on"),
        row.money("programme_total"),
        row.text("responsible_officer"),
        row.text("predecessor_reason"),
        row.day("reporting_from"),
        row.instant("recorded_at"));
  }

  private List<String> successors(long grant, Instant moment) {
    var who = actor.get();
    return sql.list(
        "SELECT g.reference FROM funding_grant g WHERE g.predecessor_id = ? AND g.recorded_at < ?"
            + " AND CASE WHEN ? THEN g.managing_org_id ELSE g.lead_provider_id END = ?"
            + " ORDER BY g.starts_on, g.reference",
        row -> row.text("reference"),
        grant,
        moment,
        who.bodyStaff(),
        who.organisation());
  }
}
