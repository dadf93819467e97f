package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.grant.CheckKind;
import org.outturn.grant.CheckRecording;
import org.outturn.grant.CheckResult;
import org.outturn.grant.ConditionChanges;
import org.outturn.grant.ConditionEvidence;
import org.outturn.grant.ConditionSetUp;
import org.outturn.grant.MilestoneClaims;
import org.outturn.grant.MilestoneReview;
import org.outturn.grant.MilestoneSetUp;
import org.outturn.grant.NewCheck;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;

/** What the providers are held to besides their figures, and what became of it. */
@Dependent
class DemoCommitments {

  private static final String FIRST_REVIEWS = "EGVE-2016";
  private static final String SECOND_REVIEWS = "EGVE-2017";

  @Inject BusinessClock clock;
  @Inject ConditionSetUp conditions;
  @Inject ConditionChanges changes;
  @Inject ConditionEvidence evidence;
  @Inject MilestoneSetUp milestones;
  @Inject MilestoneClaims claims;
  @Inject MilestoneReview review;
  @Inject CheckRecording checks;

  void load(DemoPeople people) {
    as(people, "commissioner", LocalDate.of(2017, 7, 3), this::firstGrants);
    as(
        people,
        "commissioner",
        LocalDate.of(2017, 9, 15),
        () -> claims.claim(FIRST_REVIEWS, "M1", DemoMilestones.sevenReviews(), null));
    as(
        people,
        "commissioner2",
        LocalDate.of(2017, 9, 18),
        () -> review.approve(FIRST_REVIEWS, "M1", null, null));
    as(people, "commissioner", LocalDate.of(2017, 10, 2), this::secondGrants);
    illustrative(people);
  }

  private void firstGrants() {
    milestones.plan(FIRST_REVIEWS, DemoMilestones.nineReviews());
    milestones.plan(DemoGrants.FIRST, DemoMilestones.interimEvaluation());
  }

  private void secondGrants() {
    conditions.attach(SECOND_REVIEWS, EgveConditions.all());
    milestones.plan(SECOND_REVIEWS, DemoMilestones.furtherReviews());
    milestones.plan(DemoGrants.SECOND, DemoMilestones.boroughsTold());
    milestones.plan(DemoGrants.SECOND, DemoMilestones.newName());
    changes.link(DemoGrants.SECOND, "L2", null, "Referral source: secure estate");
    changes.link(DemoGrants.SECOND, "L3", null, "Young women supported");
    checks.record(DemoGrants.FIRST, bidGate());
    checks.record(
        DemoGrants.SECOND, illustrativeCheck(CheckKind.INSURANCE, LocalDate.of(2019, 10, 31)));
    checks.record(
        DemoGrants.SECOND, illustrativeCheck(CheckKind.SAFEGUARDING, LocalDate.of(2019, 9, 30)));
  }

  /** What every bidder had to show before their bid was looked at. */
  private static NewCheck bidGate() {
    return new NewCheck(
        null,
        CheckKind.EQUALITY_POLICY,
        "Equal opportunities policy, before a bid was evaluated",
        false,
        CheckResult.PASSED,
        null,
        null,
        null,
        "Bidders for the pan-London gang programme had to send their policy before their bid went"
            + " to the evaluation panel; without it the bid was not considered. That this"
            + " provider's was seen follows from the award: the paper does not state it, nor when.",
        "PCD 211, 5.2");
  }

  private static NewCheck illustrativeCheck(CheckKind kind, LocalDate expires) {
    return new NewCheck(
        null,
        kind,
        null,
        true,
        CheckResult.PASSED,
        "Grants team",
        LocalDate.of(2017, 9, 29),
        expires,
        "Illustrative: no document tells of this check.",
        "Illustrative");
  }

  private void illustrative(DemoPeople people) {
    as(
        people,
        "provider.lge",
        LocalDate.of(2019, 4, 4),
        () -> claims.claim(DemoGrants.SECOND, "M1", DemoMilestones.twentyBoroughs(), null));
    as(
        people,
        "commissioner",
        LocalDate.of(2019, 4, 9),
        () -> review.approve(DemoGrants.SECOND, "M1", null, null));
    as(
        people,
        "provider.lge",
        LocalDate.of(2019, 10, 8),
        () -> {
          claims.claim(DemoGrants.SECOND, "M2", DemoMilestones.relaunched(), null);
          evidence.evidence(
              DemoGrants.SECOND,
              "L4",
              "Illustrative: the partners reviewed who offers what, and a partner for mental"
                  + " health is to join.",
              null);
        });
  }

  private void as(DemoPeople people, String username, LocalDate day, Runnable work) {
    clock.at(day.atTime(9, 30).atZone(Dates.LONDON).toInstant(), () -> people.as(username, work));
  }
}
