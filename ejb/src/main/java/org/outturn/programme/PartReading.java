package org.outturn.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.outturn.kernel.PartialDate;
import org.outturn.kernel.database.Sql;

/** Reads the parts of a programme that stand, in their order. */
@Dependent
class PartReading {

  @Inject Sql sql;
  @Inject Aliases aliases;

  /** Parts of one kind; {@code p} is the part. */
  private <T> List<T> standing(String from, long programme, String order, Sql.Reader<T> reading) {
    return sql.list(
        "SELECT p.*" + from + " WHERE p.programme_id = ? AND p.voided_at IS NULL ORDER BY " + order,
        reading,
        programme);
  }

  List<ServiceView> services(long programme) {
    return standing(
        ", o.slug AS provider, o.name AS provider_name, g.reference AS grant_reference"
            + " FROM programme_service p JOIN organisation o ON o.id = p.provider_id"
            + " LEFT JOIN funding_grant g ON g.id = p.grant_id",
        programme,
        "p.number",
        PartReading::service);
  }

  private static ServiceView service(Sql.Row row) throws SQLException {
    return new ServiceView(
        row.integer("number"),
        row.number("version"),
        row.text("title"),
        row.text("provider"),
        row.text("provider_name"),
        row.text("detail"),
        row.text("cohort"),
        PartialDate.of(row.text("commissioned_on")),
        row.text("grant_reference"),
        row.text("source"));
  }

  List<DomainView> domains(long programme) {
    return standing(" FROM programme_domain p", programme, "p.number", this::domain);
  }

  private DomainView domain(Sql.Row row) throws SQLException {
    return new DomainView(
        row.integer("number"),
        row.number("version"),
        row.text("title"),
        aliases.of(row.number("programme_id"), row.number("id")),
        row.text("description"),
        row.text("source"));
  }

  List<MemberView> members(long programme) {
    return standing(" FROM programme_member p", programme, "p.number", PartReading::member);
  }

  private static MemberView member(Sql.Row row) throws SQLException {
    return new MemberView(
        row.integer("number"),
        row.number("version"),
        row.one(MemberKind.class, "kind"),
        row.text("name"),
        row.text("office"),
        row.integer("event_number"),
        PartialDate.of(row.text("joined_on")),
        PartialDate.of(row.text("left_on")),
        row.text("source"));
  }

  List<EventView> events(long programme) {
    return standing(
        " FROM programme_event p", programme, "p.happened_on, p.number", PartReading::event);
  }

  private static EventView event(Sql.Row row) throws SQLException {
    return new EventView(
        row.integer("number"),
        row.number("version"),
        row.text("title"),
        PartialDate.of(row.text("happened_on")),
        PartialDate.of(row.text("published_on")),
        row.text("place"),
        row.text("detail"),
        row.text("source"));
  }

  List<ReferenceView> references(long programme) {
    return standing(" FROM programme_reference p", programme, "p.number", PartReading::reference);
  }

  private static ReferenceView reference(Sql.Row row) throws SQLException {
    return new ReferenceView(
        row.integer("number"),
        row.number("version"),
        row.text("title"),
        row.text("publisher"),
        PartialDate.of(row.text("published_on")),
        row.text("finding"),
        row.text("source"));
  }
}
