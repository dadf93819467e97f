package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** The versions of events and peer reviews: one is added by every edit, none is ever changed. */
@Dependent
class Versions {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private record Kept(int number, JsonObject content, String by, Instant at) {}

  /** Keeps what is said now; a save that changed nothing leaves no version. */
  void keep(LearningItem item) {
    sql.update(
        "INSERT INTO learning_version (item_id, number, content, made_by, recorded_at)"
            + " SELECT i.id, coalesce((SELECT max(v.number) FROM learning_version v"
            + " WHERE v.item_id = i.id), 0) + 1, learning_content(i.id), ?::bigint,"
            + " ?::timestamptz FROM learning_item i WHERE i.id = ? AND learning_content(i.id)"
            + " IS DISTINCT FROM (SELECT v.content FROM learning_version v"
            + " WHERE v.item_id = i.id ORDER BY v.number DESC LIMIT 1)",
        actor.id(),
        clock.instant(),
        item.id());
  }

  /** All, the newest first. */
  List<Edit> of(LearningItem item) {
    var edits = new ArrayList<Edit>();
    var before = JsonObject.EMPTY_JSON_OBJECT;
    for (var version : kept(item)) {
      var changes =
          edits.isEmpty()
              ? List.<Edit.Change>of()
              : VersionField.changes(before, version.content());
      edits.add(new Edit(version.number(), version.by(), version.at(), changes));
      before = version.content();
    }
    Collections.reverse(edits);
    return edits;
  }

  private List<Kept> kept(LearningItem item) {
    return sql.list(
        "SELECT v.*, a.display_name FROM learning_version v"
            + " JOIN user_account a ON a.id = v.made_by WHERE v.item_id = ? ORDER BY v.number",
        Versions::read,
        item.id());
  }

  private static Kept read(Sql.Row row) throws SQLException {
    try (var reader = Json.createReader(new StringReader(row.text("content")))) {
      return new Kept(
          row.integer("number"),
          reader.readObject(),
          row.text("display_name"),
          row.instant("recorded_at"));
    }
  }
}
