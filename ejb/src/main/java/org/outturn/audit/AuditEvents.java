package org.outturn.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.Dates;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.database.Sql;

/** Reads the trail, the newest event first. Who may read it is for the caller to ask. */
@Dependent
public class AuditEvents {

  @Inject Sql sql;

  /**
   * A page of events.
   *
   * @param body whose events; null for the installation's own
   */
  public Slice<AuditRow> list(OrganisationId body, AuditFilter filter, Paging paging) {
    var parameters = new ArrayList<Object>();
    var where = where(body, filter, parameters);
    var total =
        sql.count("SELECT count(*) FROM audit_event e WHERE " + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var rows =
        sql.list(
            "SELECT e.* FROM audit_event e WHERE " + where + " ORDER BY e.id DESC LIMIT ? OFFSET ?",
            AuditEvents::read,
            parameters.toArray());
    return Slice.of(rows, paging, total);
  }

  private static String where(OrganisationId body, AuditFilter filter, List<Object> parameters) {
    var where = new StringBuilder("coalesce(e.body_id, 0) = ?");
    parameters.add(body == null ? 0L : body.value());
    if (!filter.event().isBlank()) {
      where.append(" AND starts_with(e.event, ?)");
      parameters.add(filter.event().strip());
    }
    if (!filter.subject().isBlank()) {
      where.append(" AND (e.subject_ref = ? OR starts_with(e.subject_ref, ? || '/'))");
      parameters.add(filter.subject().strip());
      parameters.add(filter.subject().strip());
    }
    if (filter.from() != null) {
      where.append(" AND e.recorded_at >= ?");
      parameters.add(filter.from().atStartOfDay(Dates.LONDON).toInstant());
    }
    if (filter.to() != null) {
      where.append(" AND e.recorded_at < ?");
      parameters.add(filter.to().plusDays(1).atStartOfDay(Dates.LONDON).toInstant());
    }
    return where.toString();
  }

  private static AuditRow read(Sql.Row row) throws SQLException {
    return new AuditRow(
        row.number("id"),
        row.instant("recorded_at"),
        new ActorId(row.number("actor_id")),
        row.text("event"),
        row.text("subject_kind"),
        row.text("subject_ref"),
        details(row.text("details")),
        row.text("hash"));
  }

  private static Map<String, String> details(String json) {
    var details = new TreeMap<String, String>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
    }
    return details;
  }
}
