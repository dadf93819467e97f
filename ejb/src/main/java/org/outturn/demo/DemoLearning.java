package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.learning.ActionState;
import org.outturn.learning.EngagementEvents;
import org.outturn.learning.NewAction;
import org.outturn.learning.Publication;

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

  void load(DemoPeople people) {
    at(LocalDate.of(2019, 10, 10), () -> people.as("wcc.engagement", this::westminster));
  }

  private void westminster() {
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
