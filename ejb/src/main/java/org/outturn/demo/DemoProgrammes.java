package org.outturn.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.outturn.kernel.BusinessClock;
import org.outturn.kernel.Dates;

/** The programmes of the documents, each recorded on its day by its body's commissioner. */
@Dependent
class DemoProgrammes {

  private static final LocalDate DECISION = LocalDate.of(2017, 10, 2);
  private static final LocalDate LAUNCH = LocalDate.of(2019, 4, 29);

  @Inject BusinessClock clock;
  @Inject DemoGangsProgramme gangs;
  @Inject DemoPartnership partnership;
  @Inject DemoPartnershipResults results;
  @Inject DemoPolicePlan plan;

  void load(DemoPeople people, LocalDate today) {
    on(DECISION, () -> people.as("commissioner", plan::load));
    on(LAUNCH, () -> people.as("wf.commissioner", this::announced));
    on(today, () -> people.as("wf.commissioner", results::learned));
  }

  private void announced() {
    gangs.load();
    partnership.load();
    results.announced();
  }

  private void on(LocalDate day, Runnable work) {
    clock.at(day.atTime(LocalTime.of(8, 45)).atZone(Dates.LONDON).toInstant(), work);
  }
}
