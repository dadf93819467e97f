package org.outturn.web.learning;

import java.time.Instant;
import java.util.List;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.SectionText;
import org.outturn.learning.Step;
import org.outturn.learning.StudyView;
import org.outturn.learning.Theme;

/** A case study as the API tells it. */
public record StudyJson(
    String reference,
    String series,
    String title,
    LearningStatus status,
    String body,
    boolean own,
    String place,
    String happened,
    boolean afterToday,
    List<Theme> themes,
    List<SectionText> sections,
    String source,
    int text,
    Instant writtenAt,
    int texts,
    Integer publishedText,
    String published,
    String publishedWhere,
    boolean publishedElsewhere,
    List<Step> steps) {

  static StudyJson of(StudyView study) {
    var item = study.item();
    return new StudyJson(
        item.reference(),
        study.series(),
        study.title(),
        item.status(),
        item.body(),
        item.own(),
        study.place(),
        study.happened(),
        study.later(),
        study.themes().stream().sorted().toList(),
        study.sections(),
        study.source(),
        study.text(),
        study.writtenAt(),
        study.texts(),
        study.publishedText(),
        item.published(),
        item.publishedWhere(),
        item.elsewhere(),
        item.steps());
  }
}
