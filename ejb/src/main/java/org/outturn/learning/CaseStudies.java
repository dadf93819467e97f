package org.outturn.learning;

import static org.outturn.access.Permission.READ_LEARNING;
import static org.outturn.access.Permission.RECORD_LEARNING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.access.Requires;
import org.outturn.kernel.Dates;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.database.Sql;

/**
 * Writes case studies under the headings of their series. Every change is a new text, and a draft:
 * what is published stays as it was until the new text has had its consent checked, has been
 * reviewed and is published itself.
 */
@Stateless
public class CaseStudies {

  @Inject Sql sql;
  @Inject LearningItems items;
  @Inject Sharing sharing;
  @Inject StudyTexts texts;
  @Inject StudyReading reading;
  @Inject CaseStudySeries series;
  @Inject Steps steps;
  @Inject Faces faces;
  @Inject Clock clock;

  /**
   * Writes the first text of a case study.
   *
   * @param seriesSlug the series it belongs to
   * @return its reference
   */
  @Requires(RECORD_LEARNING)
  public String create(String seriesSlug, StudyDetails wanted) {
    var study = wanted.checked(today(), headings(seriesSlug));
    var item = items.create(LearningKind.CASE_STUDY);
    sql.update(
        "INSERT INTO case_study (item_id, series_id) SELECT ?, id FROM case_study_series"
            + " WHERE slug = ?",
        item.id(),
        seriesSlug);
    write(item, study);
    return item.reference();
  }

  /**
   * Records one that was published before it came to Outturn: with its date and place of
   * publication, and no check or review invented for it.
   *
   * @return its reference
   */
  @Requires(RECORD_LEARNING)
  public String recordPublished(String seriesSlug, StudyDetails wanted, Publication publication) {
    var told = new Publication(publication.published(), publication.where(), true);
    var reference = create(seriesSlug, wanted);
    var item = items.own(LearningKind.CASE_STUDY, reference, null);
    var text = texts.get(item, 1).orElseThrow();
    sharing.published(
        item, 1, text.details().face(), told.checked(today(), text.details().happened()));
    return reference;
  }

  /** Writes the next text, which is a draft whatever was done with the last. */
  @Requires(RECORD_LEARNING)
  public void rewrite(String reference, Long version, StudyDetails wanted) {
    var item = items.own(LearningKind.CASE_STUDY, reference, version);
    var headings = new ArrayList<>(reading.headings(item));
    var study = wanted.checked(today(), headings);
    var number = write(item, study);
    items.moved(item, LearningStatus.DRAFT, item.shared());
    items.record(item, "rewritten", Map.of("text", Integer.toString(number)));
  }

  private int write(LearningItem item, StudyDetails study) {
    var number = texts.add(item, study);
    faces.own(item, study.face());
    steps.add(item, Step.of(LearningStatus.DRAFT, number, null));
    return number;
  }

  @Requires(READ_LEARNING)
  public StudyView view(String reference) {
    return reading.view(items.readable(LearningKind.CASE_STUDY, reference), null);
  }

  /** One of the texts of a case study of the actor's own body. */
  @Requires(READ_LEARNING)
  public StudyView text(String reference, int number) {
    var item = items.readable(LearningKind.CASE_STUDY, reference);
    if (!items.isOwn(item)) {
      throw new NotFound();
    }
    return reading.view(item, number);
  }

  /** The headings under which the next text of a case study can be written. */
  @Requires(READ_LEARNING)
  public List<String> headingsOf(String reference) {
    return reading.headings(items.readable(LearningKind.CASE_STUDY, reference));
  }

  private List<String> headings(String seriesSlug) {
    return series.list().stream()
        .filter(one -> one.slug().equals(seriesSlug))
        .findFirst()
        .orElseThrow(() -> InvalidInput.field("series", "Select the series that it belongs to"))
        .headings();
  }

  private LocalDate today() {
    return Dates.londonDay(clock.instant());
  }
}
