package org.outturn.performance;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.Period;

/**
 * A return in a list.
 *
 * @param latestVersion the last submitted version; null before the first
 * @param acceptedVersion the version that stands accepted; null when none does
 * @param overdue whether it is past its deadline and still with the provider, never submitted
 * @param late whether it was first submitted after the deadline; a later correction is not late
 */
public record ReturnRow(
    String grant,
    String grantTitle,
    String provider,
    Period period,
    ReturnStatus status,
    LocalDate dueOn,
    Integer latestVersion,
    Integer acceptedVersion,
    Instant submittedAt,
    Instant acceptedAt,
    boolean overdue,
    boolean late,
    boolean illustrative) {}
