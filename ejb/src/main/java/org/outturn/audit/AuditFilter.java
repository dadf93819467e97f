package org.outturn.audit;

import java.time.LocalDate;

/**
 * Which events are wanted.
 *
 * @param event how the event's name begins: {@code return.}; empty for all
 * @param subject what it happened to: {@code LGE-2017}, with all below it; empty for all
 * @param from the first day in London, or null
 * @param to the last day in London, or null
 */
public record AuditFilter(String event, String subject, LocalDate from, LocalDate to) {

  public static final AuditFilter ALL = new AuditFilter("", "", null, null);
}
