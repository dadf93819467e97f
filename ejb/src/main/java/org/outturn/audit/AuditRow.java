package org.outturn.audit;

import java.time.Instant;
import java.util.Map;
import org.outturn.kernel.ActorId;

/**
 * One event.
 *
 * @param id its number in the chain, from 1 without gaps
 * @param actor who did it; 0 is Outturn itself
 * @param hash of this event and, through it, of all before
 */
public record AuditRow(
    long id,
    Instant at,
    ActorId actor,
    String event,
    String subjectKind,
    String subject,
    Map<String, String> details,
    String hash) {}
