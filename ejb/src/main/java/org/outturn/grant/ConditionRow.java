package org.outturn.grant;

import java.time.LocalDate;

/**
 * A condition with where it stands.
 *
 * @param reason why it stands there; null when none was needed
 * @param dueOn null: not stated
 * @param source the document and section that sets it
 */
public record ConditionRow(
    String code,
    String title,
    String requirement,
    ConditionStatus status,
    String reason,
    LocalDate dueOn,
    boolean beforePayment,
    String source) {}
