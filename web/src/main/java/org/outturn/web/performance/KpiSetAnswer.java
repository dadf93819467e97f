package org.outturn.web.performance;

import java.time.Instant;
import java.util.List;
import org.outturn.performance.KpiSetVersion;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureIdentity;

/** A version of a KPI set as the API tells it. */
public record KpiSetAnswer(
    int number,
    Instant recordedAt,
    String madeBy,
    String reason,
    List<MeasureDef> measures,
    List<MeasureIdentity> identities,
    List<String> periods) {

  static KpiSetAnswer of(KpiSetVersion version) {
    return new KpiSetAnswer(
        version.set().number(),
        version.recordedAt(),
        version.madeBy(),
        version.reason(),
        version.set().measures(),
        version.set().identities(),
        version.periods());
  }
}
