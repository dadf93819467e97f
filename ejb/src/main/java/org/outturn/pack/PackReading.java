package org.outturn.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.outturn.access.CurrentActor;
import org.outturn.disclosure.Audience;
import org.outturn.grant.ConditionStatus;
import org.outturn.kernel.Dates;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Reads what a pack says: ten queries, whatever the number of periods and figures. */
@Dependent
class PackReading {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject SeriesReading series;

  PackModel read(long grantId, LocalDate asAt, Audience audience) {
    var end = Dates.endOfDay(asAt);
    var grants =
        sql.list(PackQueries.GRANTS, PackReading::grant, grantId, end).stream()
            .filter(actor.get()::sees)
            .toList();
    return new PackModel(
        OutturnRelease.VERSION,
        asAt,
        audience,
        grants.get(grants.size() - 1),
        series.of(grants, end, asAt),
        sql.list(PackQueries.PROFILE, PackReading::profile, grantId, end),
        sql.list(PackQueries.CONDITIONS, PackReading::condition, end, end, end, grantId, end),
        sql.first(
                PackQueries.CHAIN_HEAD,
                row -> new ChainHead(row.number("id"), row.text("hash")),
                end)
            .orElse(null));
  }

  private static GrantFacts grant(Sql.Row row) throws SQLException {
    return new GrantFacts(
        row.number("id"),
        row.text("reference"),
        row.text("title"),
        row.text("provider"),
        row.text("body"),
        row.text("decision"),
        row.text("decision_title"),
        row.day("signed_on"),
        row.money("ceiling"),
        row.day("starts_on"),
        row.day("ends_on"),
        row.instant("recorded_at"),
        new OrganisationId(row.number("lead_provider_id")),
        new OrganisationId(row.number("managing_org_id")));
  }

  private static ProfileFact profile(Sql.Row row) throws SQLException {
    return new ProfileFact(
        row.number("id"),
        row.text("financial_year"),
        row.money("amount"),
        row.flag("illustrative"));
  }

  private static ConditionFact condition(Sql.Row row) throws SQLException {
    var status = row.one(ConditionStatus.class, "status");
    return new ConditionFact(
        row.text("code"),
        row.text("title"),
        row.text("requirement"),
        row.flag("before_payment"),
        row.day("due_on"),
        status == null ? ConditionStatus.OPEN : status,
        row.instant("since"),
        row.text("reason"),
        row.text("source"));
  }

  /** The day on which the grant came into Outturn: no pack of an earlier day exists. */
  LocalDate recordedOn(long grantId) {
    return sql.first(
            "SELECT recorded_at FROM funding_grant WHERE id = ?",
            row -> Dates.londonDay(row.instant("recorded_at")),
            grantId)
        .orElseThrow();
  }
}
