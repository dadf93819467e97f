package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.database.Sql;

/** Reads pledges with their updates. */
@Dependent
class PledgeReading {

  private static final String PLEDGES =
      "SELECT * FROM pledge WHERE programme_id = ? AND voided_at IS NULL";

  @Inject Sql sql;

  List<PledgeView> of(long programme) {
    return sql.list(PLEDGES + " ORDER BY number", this::view, programme);
  }

  Optional<PledgeView> named(long programme, String code) {
    return sql.first(PLEDGES + " AND code = ?", this::view, programme, code);
  }

  /** Whether a code is used up: one that was taken back keeps its code. */
  boolean taken(long programme, String code) {
    return sql.count(
            "SELECT count(*) FROM pledge WHERE programme_id = ? AND code = ?", programme, code)
        > 0;
  }

  private PledgeView view(Sql.Row row) throws SQLException {
    return PledgeView.of(
        row.number("version"),
        new NewPledge(
            row.text("code"),
            row.text("title"),
            row.text("detail"),
            Numbers.plain(row.decimal("target")),
            row.text("unit"),
            PartialDate.of(row.text("starts")),
            PartialDate.of(row.text("ends")),
            row.text("owner"),
            row.integer("domain_number"),
            row.text("source")),
        updates(row.number("id")));
  }

  private List<PledgeUpdateView> updates(long pledge) {
    return sql.list(
        "SELECT u.*, a.display_name FROM pledge_update u"
            + " JOIN user_account a ON a.id = u.recorded_by WHERE u.pledge_id = ?"
            + " ORDER BY u.id DESC",
        row ->
            new PledgeUpdateView(
                row.one(PledgeStatus.class, "status"),
                Numbers.plain(row.decimal("progress")),
                row.text("note"),
                PartialDate.of(row.text("as_at")),
                row.text("source"),
                row.text("display_name"),
                row.instant("recorded_at")),
        pledge);
  }
}
