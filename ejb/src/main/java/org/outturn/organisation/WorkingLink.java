package org.outturn.organisation;

import java.time.LocalDate;

/**
 * That a body works or worked with a provider.
 *
 * @param body the body's slug
 * @param startedOn null: not recorded
 * @param endedOn the first day on which they no longer work together; null: they go on
 * @param reason why it ended; null while it goes on
 * @param current whether they work together today
 */
public record WorkingLink(
    String body,
    String name,
    LocalDate startedOn,
    LocalDate endedOn,
    String reason,
    boolean current) {}
