package org.outturn.decision;

import java.time.Instant;

/**
 * How the days of a decision recorded as published were corrected.
 *
 * @param by the name of the account that corrected them
 */
public record DateCorrection(
    DecisionDays before, DecisionDays after, String reason, String by, Instant at) {}
