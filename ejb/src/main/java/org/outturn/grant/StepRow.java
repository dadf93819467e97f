package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A grant's step from one state to the next.
 *
 * @param happenedOn the day it took effect
 * @param authority the recommendation or office by which it was awarded; null for other steps
 * @param recordedAt when Outturn learned it
 */
public record StepRow(
    GrantStatus status,
    LocalDate happenedOn,
    String reason,
    String authority,
    String madeBy,
    Instant recordedAt) {}
