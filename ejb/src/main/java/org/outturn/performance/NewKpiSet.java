package org.outturn.performance;

import java.util.List;

/**
 * The next version of what a grant reports.
 *
 * @param reason what changes and why; null when nobody says
 * @param periods the codes of open periods, their returns not started, that move to it
 * @param basedOn the number of the version that the author read, 0 for none; null when the author
 *     does not say
 */
public record NewKpiSet(
    List<MeasureDef> measures,
    List<MeasureIdentity> identities,
    String reason,
    List<String> periods,
    Long basedOn) {

  public NewKpiSet {
    measures = List.copyOf(measures);
    identities = List.copyOf(identities);
    periods = List.copyOf(periods);
  }
}
