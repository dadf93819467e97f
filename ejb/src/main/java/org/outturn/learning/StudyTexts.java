package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** The texts of case studies: added, never changed. */
@Dependent
class StudyTexts {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A text as it stands. */
  record Written(int number, StudyDetails details, Instant at) {}

  /** Adds the next text. */
  int add(LearningItem item, StudyDetails study) {
    var number = newest(item) + 1;
    sql.update(
        "INSERT INTO case_study_text (item_id, number, title, place, happened, themes, source,"
            + " written_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.id(),
        number,
        study.title(),
        study.place(),
        study.happened(),
        Faces.names(study.themes()),
        study.source(),
        actor.id(),
        clock.instant());
    var position = 0;
    for (var section : study.sections()) {
      sql.update(
          "INSERT INTO case_study_section (item_id, text_number, position, heading, words)"
              + " VALUES (?, ?, ?, ?, ?)",
          item.id(),
          number,
          ++position,
          section.heading(),
          section.words());
    }
    return number;
  }

  int newest(LearningItem item) {
    return (int)
        sql.count(
            "SELECT coalesce(max(number), 0) FROM case_study_text WHERE item_id = ?", item.id());
  }

  boolean writtenByActor(LearningItem item) {
    return sql.count(
            "SELECT count(*) FROM case_study_text WHERE item_id = ? AND written_by = ?",
            item.id(),
            actor.id())
        > 0;
  }

  Optional<Written> get(LearningItem item, int number) {
    var sections =
        sql.list(
            "SELECT * FROM case_study_section WHERE item_id = ? AND text_number = ?"
                + " ORDER BY position",
            row -> new SectionText(row.text("heading"), row.text("words")),
            item.id(),
            number);
    return sql.first(
        "SELECT * FROM case_study_text WHERE item_id = ? AND number = ?",
        row ->
            new Written(
                number,
                new StudyDetails(
                    row.text("title"),
                    row.text("place"),
                    row.text("happened"),
                    Faces.themes(row.texts("themes")),
                    sections,
                    row.text("source")),
                row.instant("recorded_at")),
        item.id(),
        number);
  }
}
