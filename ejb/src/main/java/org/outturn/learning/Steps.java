package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** The steps of records of learning: added, never changed. */
@Dependent
class Steps {

  private static final String FROM =
      "SELECT s.*, a.display_name FROM learning_step s JOIN user_account a ON a.id = s.made_by"
          + " WHERE s.item_id = ?";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void add(LearningItem item, Step step) {
    sql.update(
        "INSERT INTO learning_step (item_id, status, text_number, note, consent, published,"
            + " published_where, elsewhere, made_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.id(),
        step.status(),
        step.text(),
        step.note(),
        step.consent(),
        step.published(),
        step.publishedWhere(),
        step.elsewhere(),
        actor.id(),
        clock.instant());
  }

  /** All, the newest first. */
  List<Step> of(LearningItem item) {
    return sql.list(FROM + " ORDER BY s.id DESC", Steps::read, item.id());
  }

  /** The publication that stands, when it is published. */
  Optional<Step> published(LearningItem item) {
    return item.shared()
        ? sql.first(
            FROM + " AND s.status = 'PUBLISHED' ORDER BY s.id DESC LIMIT 1", Steps::read, item.id())
        : Optional.empty();
  }

  private static Step read(Sql.Row row) throws SQLException {
    return new Step(
        row.one(LearningStatus.class, "status"),
        row.integer("text_number"),
        row.text("note"),
        row.one(Consent.class, "consent"),
        row.text("published"),
        row.text("published_where"),
        row.flag("elsewhere"),
        row.text("display_name"),
        row.instant("recorded_at"));
  }
}
