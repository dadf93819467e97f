package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.database.Sql;

/** Reads the parts of a programme, in their order. */
@Dependent
class PartReading {

  @Inject Sql sql;
  @Inject Aliases aliases;

  List<ServiceView> services(long programme) {
    return sql.list(
        "SELECT s.*, o.slug AS provider, o.name AS provider_name, g.reference AS grant_reference"
            + " FROM programme_service s JOIN organisation o ON o.id = s.provider_id"
            + " LEFT JOIN funding_grant g ON g.id = s.grant_id"
            + " WHERE s.programme_id = ? ORDER BY s.number",
        row ->
            new ServiceView(
                row.integer("number"),
                row.number("version"),
                row.text("title"),
                row.text("provider"),
                row.text("provider_name"),
                row.text("detail"),
                row.text("cohort"),
                PartialDate.of(row.text("commissioned_on")),
                row.text("grant_reference"),
                row.text("source")),
        programme);
  }

  List<DomainView> domains(long programme) {
    return sql.list(
        "SELECT * FROM programme_domain WHERE programme_id = ? ORDER BY number",
        row ->
            new DomainView(
                row.integer("number"),
                row.number("version"),
                row.text("title"),
                aliases.of(programme, row.number("id")),
                row.text("description"),
                row.text("source")),
        programme);
  }

  List<MemberView> members(long programme) {
    return sql.list(
        "SELECT * FROM programme_member WHERE programme_id = ? ORDER BY number",
        row ->
            new MemberView(
                row.integer("number"),
                row.number("version"),
                row.one(MemberKind.class, "kind"),
                row.text("name"),
                row.text("office"),
                row.integer("event_number"),
                row.text("source")),
        programme);
  }

  List<EventView> events(long programme) {
    return sql.list(
        "SELECT * FROM programme_event WHERE programme_id = ? ORDER BY happened_on, number",
        row ->
            new EventView(
                row.integer("number"),
                row.number("version"),
                row.text("title"),
                PartialDate.of(row.text("happened_on")),
                PartialDate.of(row.text("published_on")),
                row.text("place"),
                row.text("detail"),
                row.text("source")),
        programme);
  }

  List<ReferenceView> references(long programme) {
    return sql.list(
        "SELECT * FROM programme_reference WHERE programme_id = ? ORDER BY number",
        row ->
            new ReferenceView(
                row.integer("number"),
                row.number("version"),
                row.text("title"),
                row.text("publisher"),
                PartialDate.of(row.text("published_on")),
                row.text("finding"),
                row.text("source")),
        programme);
  }
}
