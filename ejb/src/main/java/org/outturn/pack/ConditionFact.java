package org.outturn.pack;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.grant.ConditionStatus;

/**
 * A condition with where it stood.
 *
 * @param dueOn null: not stated
 * @param since when it came to stand there
 * @param reason null when none was needed
 */
record ConditionFact(
    String code,
    String title,
    String requirement,
    boolean beforePayment,
    LocalDate dueOn,
    ConditionStatus status,
    Instant since,
    String reason,
    String source) {}
