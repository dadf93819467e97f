package org.outturn.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One version of what a grant's returns report.
 *
 * @param number the version, from 1
 */
public record KpiSet(
    long id, int number, List<MeasureDef> measures, List<MeasureIdentity> identities) {

  public KpiSet {
    measures = List.copyOf(measures);
    identities = List.copyOf(identities);
  }

  public Optional<MeasureDef> measure(String code) {
    return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
  }

  /** Every figure that a return carries, in page order. */
  public List<FigureKey> inputs() {
    return measures.stream().flatMap(measure -> measure.inputs().stream()).toList();
  }

  /** Whether a return has such a place for words: a narrative section or a measure's comment. */
  boolean hasSection(String section) {
    return Arrays.stream(NarrativeSection.values()).anyMatch(one -> one.code().equals(section))
        || measures.stream().anyMatch(measure -> section.equals("kpi." + measure.code()));
  }
}
