package org.outturn.performance;

import java.time.Instant;
import java.util.List;

/**
 * A version of a KPI set in the list of all.
 *
 * @param madeBy null for versions from before names were kept with them
 * @param reason what changed and why; null when nobody said
 * @param periods the codes of the periods that report against it, oldest first
 */
public record KpiSetVersion(
    KpiSet set, Instant recordedAt, String madeBy, String reason, List<String> periods) {

  public KpiSetVersion {
    periods = List.copyOf(periods);
  }
}
