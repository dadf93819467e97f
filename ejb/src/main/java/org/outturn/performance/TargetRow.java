package org.outturn.performance;

import java.time.Instant;

/**
 * A target as it was set, changed or taken back.
 *
 * @param id of this record; a later one replaces it. Also the version of the target, for the ETag
 * @param value null: taken back
 * @param source the document and section that promises it; null: agreed in Outturn
 * @param reason null for the first
 * @param madeBy null for targets from before names were kept with them
 */
public record TargetRow(
    long id,
    String measure,
    String period,
    TargetValue value,
    String source,
    String reason,
    String madeBy,
    Instant recordedAt) {}
