package org.outturn.portfolio;

import java.util.List;
import java.util.Map;
import org.outturn.grant.NewCondition;
import org.outturn.grant.NewGrant;
import org.outturn.grant.NewMilestone;
import org.outturn.performance.ImportedFigure;
import org.outturn.performance.ImportedTarget;
import org.outturn.performance.MeasureDef;

/**
 * What an import will load.
 *
 * @param grants each after the one that it follows
 * @param conditions by grant
 * @param milestones by grant
 * @param measures by grant
 */
record PortfolioPlan(
    List<NewGrant> grants,
    Map<String, List<NewCondition>> conditions,
    Map<String, List<NewMilestone>> milestones,
    Map<String, List<MeasureDef>> measures,
    List<ImportedTarget> targets,
    List<ImportedFigure> figures) {

  ImportCounts counts() {
    return new ImportCounts(
        grants.size(),
        sum(conditions),
        sum(milestones),
        sum(measures),
        targets.size(),
        figures.size());
  }

  private static <T> int sum(Map<String, List<T>> lists) {
    return lists.values().stream().mapToInt(List::size).sum();
  }
}
