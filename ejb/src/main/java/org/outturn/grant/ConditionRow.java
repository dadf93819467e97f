package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A condition with what it says today and where it stands.
 *
 * @param version for the ETag
 * @param target in words; null: not stated
 * @param reason why it stands there; null when none was needed
 * @param since when it came to stand there
 * @param dueOn null: not stated
 * @param overdue whether its day has passed and nothing was sent for it
 * @param source the document and section that sets it
 */
public record ConditionRow(
    long version,
    String code,
    String title,
    String requirement,
    String target,
    ConditionStatus status,
    String reason,
    Instant since,
    LocalDate dueOn,
    boolean overdue,
    boolean beforePayment,
    String source) {}
