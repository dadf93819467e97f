package org.outturn.web.learning;

import java.util.List;
import org.outturn.learning.Edit;
import org.outturn.learning.LearningStatus;
import org.outturn.learning.ReviewView;
import org.outturn.learning.Step;
import org.outturn.learning.Theme;

/** A peer review as the API tells it. */
public record ReviewJson(
    String reference,
    String title,
    LearningStatus status,
    String body,
    boolean own,
    String place,
    String happened,
    boolean afterToday,
    List<Theme> themes,
    String description,
    String feedback,
    List<String> escalatedTo,
    String grant,
    String milestone,
    String source,
    String published,
    String publishedWhere,
    boolean publishedElsewhere,
    List<Step> steps,
    List<Edit> versions) {

  static ReviewJson of(ReviewView review) {
    var item = review.item();
    return new ReviewJson(
        item.reference(),
        review.title(),
        item.status(),
        item.body(),
        item.own(),
        review.place(),
        review.happened(),
        review.later(),
        review.themes().stream().sorted().toList(),
        review.description(),
        review.feedback(),
        review.escalatedTo(),
        review.grant(),
        review.milestone(),
        review.source(),
        item.published(),
        item.publishedWhere(),
        item.elsewhere(),
        item.steps(),
        item.versions());
  }
}
