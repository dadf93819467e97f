package org.outturn.web.performance;

import java.math.BigDecimal;
import java.time.Instant;
import org.outturn.performance.TargetRow;

/**
 * A target as the API tells it.
 *
 * @param value null: taken back
 */
public record TargetAnswer(
    String measure,
    String period,
    BigDecimal value,
    BigDecimal tolerance,
    boolean toleranceIsPercent,
    boolean illustrative,
    String source,
    String reason,
    String madeBy,
    Instant recordedAt) {

  static TargetAnswer of(TargetRow row) {
    var target = row.value();
    return new TargetAnswer(
        row.measure(),
        row.period(),
        target == null ? null : target.value(),
        target == null ? null : target.tolerance(),
        target != null && target.toleranceIsPercent(),
        target != null && target.illustrative(),
        row.source(),
        row.reason(),
        row.madeBy(),
        row.recordedAt());
  }
}
