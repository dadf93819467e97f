package org.outturn.learning;

import java.sql.SQLException;
import java.util.Objects;
import org.outturn.kernel.database.Sql;

/** Reads an event as it was said. */
final class StoredEvent {

  private StoredEvent() {}

  static EventDetails read(Sql.Row row) throws SQLException {
    return new EventDetails(
        row.text("title"),
        row.one(EventKind.class, "event_kind"),
        row.text("happened"),
        row.text("attended_by"),
        Objects.toString(row.integer("attending"), null),
        row.flag("attending_rounded"),
        row.text("place"),
        row.texts("languages"),
        row.texts("partners"),
        Faces.themes(row.texts("themes")),
        row.text("findings"),
        row.text("told"),
        row.text("source"));
  }
}
