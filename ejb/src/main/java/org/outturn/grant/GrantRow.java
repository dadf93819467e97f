package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Money;

/**
 * A grant in a list.
 *
 * @param ceiling the most that may be paid; null when not stated
 * @param endsOn null when not stated
 */
public record GrantRow(
    String reference,
    String title,
    String body,
    String provider,
    GrantStatus status,
    Money ceiling,
    LocalDate startsOn,
    LocalDate endsOn) {}
