package org.outturn.portfolio;

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
import org.outturn.kernel.Dates;
import org.outturn.kernel.Paging;
import org.outturn.kernel.Slice;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.database.Sql;

/** Reads a part of the trail as a timeline; who may is for the caller to ask. */
@Dependent
class TimelineReading {

  private static final String FROM =
      " FROM audit_event e LEFT JOIN user_account a ON a.id = e.actor_id"
          + " LEFT JOIN organisation o ON o.id = a.organisation_id WHERE e.body_id = ?"
          + " AND (e.subject_ref COLLATE \"C\" = ?"
          + " OR (e.subject_ref COLLATE \"C\" > ? AND e.subject_ref COLLATE \"C\" < ?)"
          + " OR (e.subject_kind = 'document' AND e.subject_ref COLLATE \"C\" = ANY (?))"
          + " OR (e.subject_kind = 'discrepancy' AND e.subject_ref COLLATE \"C\" = ANY (?)))"
          + " AND (? OR (e.event = ANY (?) AND e.subject_kind = ANY (?)))";

  @Inject Sql sql;
  @Inject TimelineSubjects subjects;

  Timeline read(TimelineScope scope, TimelineFilter filter, Paging paging) {
    var all = all(scope);
    var kinds =
        sql.list(
            "SELECT DISTINCT e.subject_kind" + FROM + " ORDER BY e.subject_kind",
            row -> row.text("subject_kind"),
            all.toArray());
    var people =
        sql.list(
            "SELECT DISTINCT a.id, a.display_name" + FROM + " AND a.id IS NOT NULL ORDER BY 2, 1",
            row -> new Timeline.Person(row.number("id"), row.text("display_name")),
            all.toArray());
    return new Timeline(events(scope, filter, paging, all), kinds, people);
  }

  private static List<Object> all(TimelineScope scope) {
    var parameters = new ArrayList<Object>();
    parameters.add(scope.body());
    parameters.add(scope.root());
    parameters.add(scope.root() + "/");
    parameters.add(scope.root() + "0"); // the character after the slash
    parameters.add(scope.documents().toArray(String[]::new));
    parameters.add(scope.discrepancies().toArray(String[]::new));
    parameters.add(!scope.forProvider());
    parameters.add(scope.forProvider() ? scope.events().toArray(String[]::new) : new String[] {});
    parameters.add(ProviderEvents.KINDS.toArray(String[]::new));
    return parameters;
  }

  private Slice<Timeline.Event> events(
      TimelineScope scope, TimelineFilter filter, Paging paging, List<Object> all) {
    var parameters = new ArrayList<>(all);
    var where = FROM + filtered(filter, parameters);
    var total = sql.count("SELECT count(*)" + where, parameters.toArray());
    parameters.add(paging.size());
    parameters.add(paging.offset());
    var events =
        sql.list(
            "SELECT e.*, a.display_name, o.name AS organisation"
                + where
                + " ORDER BY e.recorded_at DESC, e.id DESC LIMIT ? OFFSET ?",
            row -> event(row, scope.forProvider()),
            parameters.toArray());
    return Slice.of(subjects.named(events), paging, total);
  }

  private static String filtered(TimelineFilter filter, List<Object> parameters) {
    var where = new StringBuilder();
    if (!filter.kind().isBlank()) {
      where.append(" AND e.subject_kind = ?");
      parameters.add(filter.kind().strip());
    }
    if (filter.person() != null) {
      where.append(" AND e.actor_id = ?");
      parameters.add(filter.person());
    }
    if (filter.from() != null) {
      where.append(" AND e.recorded_at >= ?");
      parameters.add(filter.from().atStartOfDay(Dates.LONDON).toInstant());
    }
    if (filter.to() != null) {
      where.append(" AND e.recorded_at < ?");
      parameters.add(Dates.endOfDay(filter.to()));
    }
    return where.toString();
  }

  private static Timeline.Event event(Sql.Row row, boolean forProvider) throws SQLException {
    var details = details(row.text("details"));
    return new Timeline.Event(
        row.number("id"),
        row.instant("recorded_at"),
        row.text("event"),
        SubjectRef.of(row.text("subject_kind"), row.text("subject_ref")),
        null,
        null,
        row.text("display_name"),
        row.text("organisation"),
        forProvider ? ProviderEvents.details(details) : details);
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
