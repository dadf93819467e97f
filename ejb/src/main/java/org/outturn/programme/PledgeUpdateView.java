package org.outturn.programme;

import java.math.BigDecimal;
import java.time.Instant;
import org.outturn.kernel.PartialDate;

/**
 * What was said of a pledge at a time.
 *
 * @param progress how much of the target was reached in all; null: not stated
 * @param asAt the day that it tells of
 * @param recordedBy the name of whoever recorded it
 */
public record PledgeUpdateView(
    PledgeStatus status,
    BigDecimal progress,
    String note,
    PartialDate asAt,
    String source,
    String recordedBy,
    Instant recordedAt) {}
