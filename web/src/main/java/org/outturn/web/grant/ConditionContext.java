package org.outturn.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.outturn.performance.KpiSetReading;
import org.outturn.performance.MeasureDef;

/** What other capabilities know of a condition: the measures it can be linked to. */
@RequestScoped
class ConditionContext {

  @Inject KpiSetReading kpiSets;

  /** What is shown beside a condition. */
  record Beside(List<MeasureDef> measures) {

    Beside {
      measures = List.copyOf(measures);
    }

    String nameOf(String measure) {
      return measures.stream()
          .filter(one -> one.code().equals(measure))
          .map(MeasureDef::name)
          .findFirst()
          .orElse(measure);
    }
  }

  Beside of(String grant) {
    return new Beside(
        kpiSets.newest(grant).map(org.outturn.performance.KpiSet::measures).orElse(List.of()));
  }
}
