package org.outturn.performance;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.Period;

/**
 * A query that waits for its answer.
 *
 * @param measureName null when it is about the return as a whole
 * @param overdue whether the day to reply by has passed
 */
public record OpenQuery(
    String grant,
    String grantTitle,
    String provider,
    Period period,
    int number,
    String measureName,
    LocalDate replyBy,
    Instant raisedAt,
    boolean overdue) {}
