package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.access.OfficeView.Holder;
import org.outturn.access.OfficeView.OfficeLimit;
import org.outturn.kernel.Money;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.database.Sql;

/** Reads offices as they stand on a day. */
@Dependent
class OfficeRows {

  private static final String OFFICES =
      "SELECT o.id, o.slug, o.name, (SELECT count(*) FROM office_holding h WHERE h.office_id = o.id)"
          + " + (SELECT count(*) FROM delegated_limit l WHERE l.office_id = o.id)"
          + " + (SELECT count(*) FROM reserved_matter r WHERE r.office_id = o.id) AS version"
          + " FROM office o WHERE o.body_id = ?";

  /** Who holds it today, and what is recorded to change on a later day. */
  private static final String HOLDERS =
      "SELECT a.username, a.display_name, h.holds, h.effective_from FROM (SELECT x.*, lead(x.id)"
          + " OVER (PARTITION BY x.account_id, x.effective_from <= ? ORDER BY x.effective_from, x.id)"
          + " AS next FROM office_holding x WHERE x.office_id = ?) h"
          + " JOIN user_account a ON a.id = h.account_id"
          + " WHERE (h.effective_from > ? OR (h.next IS NULL AND h.holds))"
          + " ORDER BY h.effective_from, a.username, h.id";

  private static final String LIMIT =
      "SELECT up_to, effective_from FROM delegated_limit WHERE office_id = ? AND matter = ?"
          + " AND effective_from <= ? ORDER BY effective_from DESC, id DESC LIMIT 1";

  private static final String RESERVED =
      "SELECT r.office_id, r.source FROM reserved_matter r WHERE r.body_id = ? AND r.matter = ?"
          + " AND r.effective_from <= ? ORDER BY r.effective_from DESC, r.id DESC LIMIT 1";

  @Inject Sql sql;

  /** An office's key with what is shown of it. */
  record Found(long id, OfficeView view) {}

  private record Bare(long id, String slug, String name, long version) {}

  private record Reservation(Long office, String source) {}

  List<Found> all(OrganisationId body, LocalDate day) {
    return sql.list(OFFICES + " ORDER BY o.id", OfficeRows::bare, body).stream()
        .map(office -> found(body, office, day))
        .toList();
  }

  Optional<Found> named(OrganisationId body, String slug, LocalDate day) {
    return sql.first(OFFICES + " AND o.slug = ?", OfficeRows::bare, body, slug)
        .map(office -> found(body, office, day));
  }

  private static Bare bare(Sql.Row row) throws SQLException {
    return new Bare(row.number("id"), row.text("slug"), row.text("name"), row.number("version"));
  }

  private Found found(OrganisationId body, Bare office, LocalDate day) {
    var limits =
        Arrays.stream(Matter.values())
            .map(matter -> limit(body, office.id(), matter, day))
            .toList();
    return new Found(
        office.id(),
        new OfficeView(
            office.slug(), office.name(), holders(office, day), limits, office.version()));
  }

  private List<Holder> holders(Bare office, LocalDate day) {
    return sql.list(
        HOLDERS,
        row ->
            new Holder(
                row.text("username"),
                row.text("display_name"),
                row.flag("holds"),
                row.day("effective_from")),
        day,
        office.id(),
        day);
  }

  private OfficeLimit limit(OrganisationId body, long office, Matter matter, LocalDate day) {
    var reserved =
        sql.first(
                RESERVED,
                row -> new Reservation(row.numberOrNull("office_id"), row.text("source")),
                body,
                matter,
                day)
            .filter(found -> found.office() != null && found.office() == office);
    var source = reserved.map(Reservation::source).orElse(null);
    return sql.first(
            LIMIT,
            row ->
                new OfficeLimit(
                    matter,
                    new Limit(row.money("up_to")),
                    row.day("effective_from"),
                    reserved.isPresent(),
                    source),
            office,
            matter,
            day)
        .orElse(new OfficeLimit(matter, Limit.NONE, null, reserved.isPresent(), source));
  }

  List<Money> bands(OrganisationId body, LocalDate day) {
    var found =
        sql.list(
            "SELECT unnest(ceilings) AS ceiling FROM (SELECT ceilings FROM delegation_band"
                + " WHERE body_id = ? AND effective_from <= ?"
                + " ORDER BY effective_from DESC, id DESC LIMIT 1) b",
            row -> row.money("ceiling"),
            body,
            day);
    return found.isEmpty() ? OfficeSettings.DEFAULT_BANDS : found;
  }

  long bandVersion(OrganisationId body) {
    return sql.count("SELECT count(*) FROM delegation_band WHERE body_id = ?", body);
  }
}
