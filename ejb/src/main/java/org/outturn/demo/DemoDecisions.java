package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.outturn.decision.DecisionDays;
import org.outturn.decision.DecisionDrafting;
import org.outturn.decision.DecisionSignOffs;
import org.outturn.decision.DiscrepancyKeeping;
import org.outturn.decision.NewDecision;
import org.outturn.decision.SignOffKind;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;
import org.outturn.kernel.SubjectRef;

/** PCD 211 as it was published, the draft that follows it, and where the documents disagree. */
@Dependent
class DemoDecisions {

  @Inject DecisionDrafting drafting;
  @Inject DecisionSignOffs signOffs;
  @Inject DiscrepancyKeeping keeping;
  @Inject DemoDiscrepancies discrepancies;
  @Inject BusinessClock clock;

  /** Records PCD 211 as published: the day it was signed is not stated. */
  void published() {
    drafting.create(
        new NewDecision(Pcd211.REFERENCE, Pcd211.text(), DecisionDays.NOT_STATED, false));
  }

  void load(DemoPeople people) {
    on(people, 7, "commissioner", this::draft);
    on(people, 7, "commissioner", discrepancies::mopac);
    on(people, 8, "commissioner", () -> keeping.extend("D1", draftSubject()));
    on(people, 8, "finance", () -> signOff(SignOffKind.FINANCE, "The sums are in the budget."));
    on(
        people,
        10,
        "commissioner",
        () -> drafting.change(DraftPaper.REFERENCE, null, DraftPaper.second()));
    on(people, 11, "equality", () -> signOff(SignOffKind.EQUALITY, null));
  }

  /** Where the documents about the programmes disagree, once there are programmes. */
  void aboutProgrammes(DemoPeople people) {
    on(people, 7, "wf.commissioner", discrepancies::walthamForest);
  }

  private void draft() {
    drafting.create(new NewDecision(DraftPaper.REFERENCE, DraftPaper.first(), null, true));
    drafting.ask(DraftPaper.REFERENCE, null, SignOffKind.FINANCE, "finance");
    drafting.ask(DraftPaper.REFERENCE, null, SignOffKind.LEGAL, "legal");
    drafting.ask(DraftPaper.REFERENCE, null, SignOffKind.EQUALITY, "equality");
  }

  private void signOff(SignOffKind kind, String comment) {
    signOffs.answer(DraftPaper.REFERENCE, null, kind, true, comment);
  }

  private static SubjectRef draftSubject() {
    return SubjectRef.of("decision", DraftPaper.REFERENCE);
  }

  private void on(DemoPeople people, int dayOfOctober, String username, Runnable work) {
    var moment =
        LocalDate.of(2019, 10, dayOfOctober).atTime(10, 0).atZone(Dates.LONDON).toInstant();
    clock.at(moment, () -> people.as(username, work));
  }
}
