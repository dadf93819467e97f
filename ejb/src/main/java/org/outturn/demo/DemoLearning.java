package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.learning.ActionState;
import org.outturn.learning.CaseStudies;
import org.outturn.learning.CaseStudySeries;
import org.outturn.learning.EngagementEvents;
import org.outturn.learning.NewAction;
import org.outturn.learning.PeerReviews;
import org.outturn.learning.Publication;
import org.outturn.learning.ReviewDetails;

/**
 * What Westminster and Waltham Forest learned. Most of it was published after the demo's day: it is
 * recorded as published, with the dates that it carries.
 */
@Dependent
class DemoLearning {

  /** The parents' gathering, whose insight report had an action plan. */
  private static final String WITH_PLAN =
      "Keeping young people safe and healthy: parents' gathering";

  @Inject BusinessClock clock;
  @Inject EngagementEvents events;
  @Inject PeerReviews reviews;
  @Inject CaseStudySeries series;
  @Inject CaseStudies studies;

  void load(DemoPeople people) {
    at(LocalDate.of(2019, 10, 9), () -> people.as("commissioner", this::localityReviews));
    at(LocalDate.of(2019, 10, 10), () -> people.as("wcc.engagement", this::westminster));
    at(LocalDate.of(2019, 10, 11), () -> people.as("wf.commissioner", this::walthamForest));
  }

  /** The paper tells of all nine together and names no locality. */
  private void localityReviews() {
    var reference =
        reviews.create(
            new ReviewDetails(
                "Locality peer reviews by the EGVE team",
                "London localities, not named",
                "",
                Set.of(),
                """
                A review takes one day of interviews and focus groups with front-line practitioners. \
                Its three purposes: to assess the issues of gangs, serious youth violence and \
                victimisation; to test how prevalent they are against data; to find what keeps local \
                priorities from being understood and tackled. It is no review of one organisation.
                Nine were agreed in March 2016, over twelve months; the grant's milestone counts them.""",
                "Feedback was broadly positive and named improvements. What was learned is shared at"
                    + " MOPAC's meetings of gang co-ordinators.",
                List.of("MOPAC Gang Co-ordinators meetings"),
                "EGVE-2016",
                "M1",
                "PCD 211, 2.5, 2.7 and 2.8"));
    reviews.publish(reference, null, new Publication("", "PCD 211, sections 2.5 to 2.8", true));
  }

  private void walthamForest() {
    var slug = series.create(DemoCaseStudies.PARTNERSHIP);
    studies.recordPublished(
        slug,
        DemoCaseStudies.walthamForest(),
        new Publication(
            "", "As a good-practice case study; where and when are not stated in the copy", true));
  }

  private void westminster() {
    var slug = series.create(DemoCaseStudies.LONDON_COUNCILS);
    studies.recordPublished(
        slug,
        DemoCaseStudies.westminster(),
        new Publication("2021-05", WestminsterEvents.SERIES, true));
    for (var event : WestminsterEvents.published()) {
      var reference = events.create(event);
      if (event.title().equals(WITH_PLAN)) {
        events.addAction(
            reference,
            new NewAction(
                "Carry out the detailed action plan that went with the insight report; its single"
                    + " actions are not published",
                "Not stated",
                ""));
      }
      events.publish(reference, null, new Publication("2021-05", WestminsterEvents.SERIES, true));
    }
    draft();
  }

  /** Made up, so that a draft with a running action plan can be seen. */
  private void draft() {
    var reference = events.create(WestminsterEvents.illustrativeDraft());
    events.addAction(
        reference,
        new NewAction(
            "Illustrative: ask the youth clubs for times when parents can come",
            "Community engagement, Community Safety",
            "2019-10-31"));
    events.addAction(
        reference,
        new NewAction(
            "Illustrative: have the handout translated into Arabic",
            "Communications team",
            "2019-10-09"));
    events.progress(
        reference, 1, ActionState.OPEN, "Illustrative: two of five clubs have answered.");
  }

  private void at(LocalDate day, Runnable work) {
    clock.at(day.atTime(14, 0).atZone(Dates.LONDON).toInstant(), work);
  }
}
