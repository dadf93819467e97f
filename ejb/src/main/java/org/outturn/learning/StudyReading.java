package org.outturn.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.outturn.kernel.Dates;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/** Shows of a case study the text that its reader may read. */
@Dependent
class StudyReading {

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject ItemViews views;
  @Inject StudyTexts texts;
  @Inject Steps steps;
  @Inject Clock clock;

  private record Series(String slug, String name) {}

  /**
   * @param wanted the number of the text; null for the newest that the reader may read
   */
  StudyView view(LearningItem item, Integer wanted) {
    var own = items.isOwn(item);
    var newest = texts.newest(item);
    var published = steps.published(item).map(Step::text).orElse(null);
    var number = wanted != null ? wanted : own ? Integer.valueOf(newest) : published;
    if (number == null) {
      throw new NotFound();
    }
    var text = texts.get(item, number).orElseThrow(NotFound::new);
    var study = text.details();
    var series = series(item);
    return new StudyView(
        views.of(item),
        series.slug(),
        series.name(),
        study.title(),
        study.place(),
        study.happened(),
        Sharing.later(study.happened(), Dates.londonDay(clock.instant())),
        study.themes(),
        study.sections(),
        study.source(),
        text.number(),
        text.at(),
        own ? newest : 1,
        published,
        texts.writtenByActor(item));
  }

  /** The series' headings as they are now, then those that only the newest text still has. */
  List<String> headings(LearningItem item) {
    var headings =
        new ArrayList<>(
            sql.list(
                "SELECT h.heading FROM case_study_heading h JOIN case_study c"
                    + " ON c.series_id = h.series_id WHERE c.item_id = ? ORDER BY h.position",
                row -> row.text("heading"),
                item.id()));
    texts
        .get(item, texts.newest(item))
        .ifPresent(
            text ->
                text.details().sections().stream()
                    .map(SectionText::heading)
                    .filter(heading -> !headings.contains(heading))
                    .forEach(headings::add));
    return headings;
  }

  private Series series(LearningItem item) {
    return sql.first(
            "SELECT s.slug, s.name FROM case_study_series s JOIN case_study c ON c.series_id = s.id"
                + " WHERE c.item_id = ?",
            row -> new Series(row.text("slug"), row.text("name")),
            item.id())
        .orElseThrow();
  }
}
