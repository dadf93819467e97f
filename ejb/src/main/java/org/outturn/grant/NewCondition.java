package org.outturn.grant;

import java.time.LocalDate;

/**
 * A condition to attach to a grant.
 *
 * @param dueOn null: not stated
 * @param source the document and section that sets it
 */
public record NewCondition(
    String code,
    String title,
    String requirement,
    LocalDate dueOn,
    boolean beforePayment,
    String source) {}
