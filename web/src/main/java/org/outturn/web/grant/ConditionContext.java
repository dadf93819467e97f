package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.performance.ConditionProgress;
import org.outturn.performance.KpiSet;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.MeasureDef;

/** What returns have to do with a condition: the measures it can be linked to, what they say. */
@RequestScoped
public class ConditionContext {

  @Inject CurrentActor actor;
  @Inject KpiSetReading kpiSets;
  @Inject ConditionProgress progress;

  /**
   * What is shown beside a condition.
   *
   * @param measures those of the grant's newest KPI set
   * @param progress what returns say of the condition, the latest period first
   */
  public record Beside(List<MeasureDef> measures, List<ConditionProgress.Line> progress) {

    public Beside {
      measures = List.copyOf(measures);
      progress = List.copyOf(progress);
    }

    String nameOf(String measure) {
      return measures.stream()
          .filter(one -> one.code().equals(measure))
          .map(MeasureDef::name)
          .findFirst()
          .orElse(measure);
    }
  }

  Beside of(String grant, String code) {
    return new Beside(
        kpiSets.newest(grant).map(KpiSet::measures).orElse(List.of()),
        actor.get().may(Permission.READ_RETURNS) ? progress.of(grant, code) : List.of());
  }
}
