package org.outturn.portfolio;

import java.util.List;
import java.util.Map;
import org.outturn.grant.NewCondition;
import org.outturn.grant.NewGrant;
import org.outturn.grant.NewMilestone;
import org.outturn.performance.ImportedFigure;
import org.outturn.performance.ImportedPeriod;
import org.outturn.performance.ImportedTarget;
import org.outturn.performance.MeasureDef;

/**
 * What an import will load.
 *
 * @param grants each after the one that it follows
 * @param members by grant, beside the lead
 * @param conditions by grant
 * @param milestones by grant
 * @param measures by grant
 * @param periods one-offs by grant
 */
record PortfolioPlan(
    List<NewGrant> grants,
    Map<String, List<MemberCheck.Line>> members,
    Map<String, List<NewCondition>> conditions,
    Map<String, List<NewMilestone>> milestones,
    Map<String, List<MeasureDef>> measures,
    Map<String, List<ImportedPeriod>> periods,
    List<ImportedTarget> targets,
    List<ImportedFigure> figures) {

  /** The one-off periods of all grants. */
  List<ImportedPeriod> oneOffs() {
    return periods.values().stream().flatMap(List::stream).toList();
  }

  /**
   * @param organisations how many were added before the grants
   */
  ImportCounts counts(int organisations) {
    return new ImportCounts(
        organisations,
        grants.size(),
        sum(members),
        sum(conditions),
        sum(milestones),
        sum(measures),
        sum(periods),
        targets.size(),
        figures.size());
  }

  private static <T> int sum(Map<String, List<T>> lists) {
    return lists.values().stream().mapToInt(List::size).sum();
  }
}
