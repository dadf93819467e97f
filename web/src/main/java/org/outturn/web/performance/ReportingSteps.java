package org.outturn.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.PeriodReading;
import org.outturn.web.view.Tag;
import org.outturn.web.view.TaskItem;

/** What is left to do until a grant's provider has a return to fill in. */
@RequestScoped
public class ReportingSteps {

  private static final Tag TO_DO = Tag.of("To do", "blue");

  @Inject CurrentActor actor;
  @Inject KpiSetReading kpiSets;
  @Inject PeriodReading periods;

  /** The steps in order; none when they are done, or not the reader's to do. */
  List<TaskItem> of(String grant) {
    if (!actor.get().may(Permission.MANAGE_GRANTS) || !periods.list(grant).isEmpty()) {
      return List.of();
    }
    return of(grant, kpiSets.newest(grant).isPresent());
  }

  static List<TaskItem> of(String grant, boolean hasSet) {
    var home = "/grants/" + grant;
    var write = "Say what is reported: write the KPI set";
    var open = "Open the periods";
    return List.of(
        hasSet
            ? TaskItem.done(write, home + "/kpi-set")
            : TaskItem.of(write, home + "/kpi-set/new", TO_DO),
        (hasSet ? TaskItem.of(open, home + "/periods", TO_DO) : TaskItem.cannotStartYet(open))
            .withHint("Each has a return that the provider fills in, and a day on which it is due"),
        TaskItem.cannotStartYet("Set the targets")
            .withHint("They may stay unknown; returns can be filled in without them"));
  }
}
