package org.outturn.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A grant's step from one state to the next.
 *
 * @param happenedOn the day it took effect
 * @param recordedAt when Outturn learned it
 */
public record StepRow(
    GrantStatus status, LocalDate happenedOn, String reason, String madeBy, Instant recordedAt) {}
