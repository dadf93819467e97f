package org.outturn.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.outturn.kernel.database.Sql;
import org.outturn.performance.QueryView.Answer;

/** The questions about a return and their answers. */
@Dependent
class Queries {

  @Inject Sql sql;

  /**
   * All queries of a return, newest first. A query is open until it is answered, or until a later
   * version is submitted.
   */
  List<QueryView> of(long returnId, KpiSet set) {
    var answers = new HashMap<Long, List<Answer>>();
    sql.list(
        "SELECT a.*, u.display_name FROM query_answer a"
            + " JOIN return_query q ON q.id = a.query_id JOIN user_account u ON u.id = a.answered_by"
            + " WHERE q.return_id = ? ORDER BY a.id",
        row ->
            answers
                .computeIfAbsent(row.number("query_id"), key -> new ArrayList<>())
                .add(
                    new Answer(
                        row.text("text"), row.text("display_name"), row.instant("answered_at"))),
        returnId);
    return sql.list(
        "SELECT q.*, u.display_name, r.latest_version, r.status FROM return_query q"
            + " JOIN performance_return r ON r.id = q.return_id"
            + " JOIN user_account u ON u.id = q.raised_by WHERE q.return_id = ?"
            + " ORDER BY q.number DESC",
        row -> {
          var given = answers.getOrDefault(row.number("id"), List.of());
          var measure = row.text("measure_code");
          return new QueryView(
              row.integer("number"),
              row.integer("version"),
              measure,
              measure == null ? null : set.measure(measure).map(MeasureDef::name).orElse(measure),
              row.text("question"),
              row.day("reply_by"),
              row.text("display_name"),
              row.instant("raised_at"),
              given,
              given.isEmpty()
                  && row.integer("version").equals(row.integer("latest_version"))
                  && row.one(ReturnStatus.class, "status") == ReturnStatus.QUERIED);
        },
        returnId);
  }
}
