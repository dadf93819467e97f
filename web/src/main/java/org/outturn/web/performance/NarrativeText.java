package org.outturn.web.performance;

import java.util.List;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnUnderReview;

/**
 * A section of the provider's narrative.
 *
 * @param text null when the provider wrote nothing
 * @param before what the version before said, when it said something else; null otherwise
 */
public record NarrativeText(String title, String text, String before) {

  static List<NarrativeText> of(ReturnUnderReview review) {
    return review.view().sections().stream().map(one -> of(one, review)).toList();
  }

  private static NarrativeText of(ReturnSection section, ReturnUnderReview review) {
    var now = review.view().texts().get(section.code());
    var earlier = review.before() == null ? null : review.before().texts().get(section.code());
    var changed = review.before() != null && !String.valueOf(now).equals(String.valueOf(earlier));
    return new NarrativeText(
        section.title(), now, changed ? (earlier == null ? "nothing" : earlier) : null);
  }
}
