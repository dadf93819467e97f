package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.outturn.kernel.database.Sql;

/** Reads what belongs to a grant, as it was recorded before a moment. */
@Dependent
class GrantParts {

  /** Before which everything was recorded that is recorded now. */
  static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final String STANDING =
      " AND x.recorded_at < ? AND (x.voided_at IS NULL OR x.voided_at >= ?)";

  @Inject Sql sql;

  List<MemberRow> members(long grant, Instant moment) {
    return sql.list(
        "SELECT x.*, o.slug, o.name FROM grant_member x"
            + " JOIN organisation o ON o.id = x.organisation_id WHERE x.grant_id = ?"
            + STANDING
            + " ORDER BY x.role, x.starts_on, x.id",
        row ->
            new MemberRow(
                row.number("id"),
                row.text("slug"),
                row.text("name"),
                row.one(MemberRole.class, "role"),
                row.text("part"),
                row.day("starts_on"),
                row.day("ends_on"),
                row.text("source"),
                row.flag("illustrative")),
        grant,
        moment,
        moment);
  }

  List<FundingRow> funding(long grant, Instant moment) {
    return sql.list(
        "SELECT x.*, o.slug, o.name FROM funding_source x"
            + " JOIN organisation o ON o.id = x.funder_id WHERE x.grant_id = ?"
            + STANDING
            + " ORDER BY x.additional, x.id",
        row ->
            new FundingRow(
                row.number("id"),
                row.text("slug"),
                row.text("name"),
                row.one(FundingKind.class, "kind"),
                row.money("amount"),
                row.flag("additional"),
                row.text("note"),
                row.text("source"),
                row.flag("illustrative")),
        grant,
        moment,
        moment);
  }

  List<StatementRow> statements(long grant, Instant moment) {
    return sql.list(
        "SELECT x.* FROM grant_statement x WHERE x.grant_id = ?" + STANDING + " ORDER BY x.id",
        row ->
            new StatementRow(
                row.number("id"),
                row.one(StatementKind.class, "kind"),
                row.text("words"),
                row.text("source"),
                row.flag("illustrative")),
        grant,
        moment,
        moment);
  }

  List<StepRow> steps(long grant, Instant moment) {
    return sql.list(
        "SELECT x.*, w.display_name FROM grant_step x JOIN user_account w ON w.id = x.made_by"
            + " WHERE x.grant_id = ? AND x.recorded_at < ? ORDER BY x.id",
        row ->
            new StepRow(
                row.one(GrantStatus.class, "status"),
                row.day("happened_on"),
                row.text("reason"),
                row.text("authority"),
                row.text("display_name"),
                row.instant("recorded_at")),
        grant,
        moment);
  }

  List<AgreementView> agreements(long grant, Instant moment) {
    return sql.list(
        "SELECT x.*, o.slug, o.name, g.reference || ' version ' || r.number AS reissued"
            + " FROM agreement x JOIN organisation o ON o.id = x.provider_id"
            + " LEFT JOIN agreement r ON r.id = x.reissue_of"
            + " LEFT JOIN funding_grant g ON g.id = r.grant_id"
            + " WHERE x.grant_id = ? AND x.recorded_at < ? ORDER BY x.number",
        row -> agreement(row, moment),
        grant,
        moment);
  }

  private AgreementView agreement(Sql.Row row, Instant moment) throws SQLException {
    return new AgreementView(
        row.integer("number"),
        row.one(AgreementKind.class, "kind"),
        row.text("reissued"),
        row.text("slug"),
        row.text("name"),
        row.day("starts_on"),
        row.day("ends_on"),
        row.text("summary"),
        row.text("source"),
        row.flag("illustrative"),
        row.instant("recorded_at"),
        signatures(row.number("id"), moment));
  }

  private List<AgreementView.Signature> signatures(long agreement, Instant moment) {
    return sql.list(
        "SELECT * FROM agreement_signature WHERE agreement_id = ? AND recorded_at < ?"
            + " ORDER BY party",
        row ->
            new AgreementView.Signature(
                row.one(SigningParty.class, "party"),
                row.text("name"),
                row.text("office"),
                row.day("signed_on"),
                row.flag("illustrative")),
        agreement,
        moment);
  }

  List<VariationView> variations(long grant, Instant moment) {
    return sql.list(
        "SELECT x.*, w.display_name FROM grant_variation x"
            + " JOIN user_account w ON w.id = x.made_by"
            + " WHERE x.grant_id = ? AND x.recorded_at < ? ORDER BY x.number",
        row ->
            new VariationView(
                row.integer("number"),
                row.one(VariationKind.class, "kind"),
                row.day("varied_on"),
                row.text("reason"),
                row.text("source"),
                row.flag("illustrative"),
                row.money("authorised_sum"),
                row.text("display_name"),
                row.instant("recorded_at"),
                changes(row.number("id"))),
        grant,
        moment);
  }

  private List<VariationView.Change> changes(long variation) {
    return sql.list(
        "SELECT * FROM variation_change WHERE variation_id = ? ORDER BY field",
        row -> new VariationView.Change(row.text("field"), row.text("before"), row.text("after")),
        variation);
  }

  /** The years' shares; where one was planned anew the newest stands. */
  List<ProfileRow> profile(long grant, Instant moment) {
    return sql.list(
        "SELECT DISTINCT ON (financial_year) * FROM payment_profile"
            + " WHERE grant_id = ? AND recorded_at < ? ORDER BY financial_year, id DESC",
        row ->
            new ProfileRow(
                row.text("financial_year"), row.money("amount"), row.flag("illustrative")),
        grant,
        moment);
  }
}
