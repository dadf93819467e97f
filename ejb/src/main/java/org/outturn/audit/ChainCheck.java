package org.outturn.audit;

/**
 * What a check of the whole chain found.
 *
 * @param intact whether every event is as it was written and none is missing between them
 * @param events how many events there are
 * @param head the hash of the last event, to be kept elsewhere; null when there is none
 * @param firstBroken the number of the first event that does not fit, or null
 */
public record ChainCheck(boolean intact, long events, String head, Long firstBroken) {}
