package org.outturn.demo;

import java.time.LocalDate;
import org.outturn.grant.MilestoneFacts;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.NewClaim;
import org.outturn.grant.NewMilestone;

/** The milestones that PCD 211 tells of, and two illustrative ones where it names none. */
final class DemoMilestones {

  private static final String REVIEWS = "locality reviews";

  private static final String REVIEW =
      "A locality review takes one day of interviews and groups with front-line practitioners. It"
          + " has three purposes: to assess the issues, to test how common they are against data,"
          + " and to identify what stands in the way. It is not a review of one organisation.";

  private DemoMilestones() {}

  /** Nine reviews, to be done by the end of August 2017 although the agreement ended in March. */
  static NewMilestone nineReviews() {
    return new NewMilestone(
        "M1",
        new MilestoneFacts(
            "Nine locality peer reviews",
            REVIEW,
            MilestoneOwner.PROVIDER,
            REVIEWS,
            9,
            LocalDate.of(2017, 8, 31)),
        "PCD 211, 2.2, 2.5 and 2.8");
  }

  /** Seven of the nine; when each was done is not stated. */
  static NewClaim sevenReviews() {
    return new NewClaim(
        7,
        null,
        "Seven London boroughs had been reviewed when the paper was written, and two reviews were"
            + " to follow before the end of August 2017. What is learned is shared at the Gang"
            + " Co-ordinators meetings that MOPAC hosts. Feedback from boroughs: \"broadly"
            + " positive\", with improvements to make (PCD 211, 2.8). Recorded for the provider,"
            + " who has no account here.");
  }

  static NewMilestone furtherReviews() {
    return new NewMilestone(
        "M1",
        new MilestoneFacts(
            "Further locality reviews",
            REVIEW + " The decision promises no number of reviews for this year.",
            MilestoneOwner.PROVIDER,
            REVIEWS,
            null,
            LocalDate.of(2018, 8, 31)),
        "PCD 211, 2.3, 2.5 and 2.9");
  }

  static NewMilestone interimEvaluation() {
    return new NewMilestone(
        "M1",
        new MilestoneFacts(
            "Interim evaluation",
            "An interim evaluation of London Gang Exit by MOPAC's Evidence and Insight team. The"
                + " paper gives the month, August 2017; its last day stands here as the due day.",
            MilestoneOwner.COMMISSIONER,
            null,
            null,
            LocalDate.of(2017, 8, 31)),
        "PCD 211, 1.6");
  }

  static NewMilestone boroughsTold() {
    return new NewMilestone(
        "M1",
        new MilestoneFacts(
            "Illustrative: boroughs told how information is shared",
            "Illustrative, in no document: each London borough knows what the service shares with"
                + " whom and when (condition L7).",
            MilestoneOwner.PROVIDER,
            "boroughs",
            32,
            LocalDate.of(2019, 9, 30)),
        "Illustrative");
  }

  static NewClaim twentyBoroughs() {
    return new NewClaim(
        20, LocalDate.of(2019, 3, 29), "Illustrative: twenty boroughs have the note and agreed.");
  }

  static NewMilestone newName() {
    return new NewMilestone(
        "M2",
        new MilestoneFacts(
            "Illustrative: the service relaunched",
            "Illustrative, in no document: the service works under a new name (condition L5).",
            MilestoneOwner.PROVIDER,
            null,
            null,
            null),
        "Illustrative");
  }

  static NewClaim relaunched() {
    return new NewClaim(
        null,
        LocalDate.of(2019, 9, 27),
        "Illustrative: the new name stands on all that the service prints and sends.");
  }
}
