package org.outturn.kernel;

/**
 * Who acts: the key of an account. History keeps this and never a name, so that a person can leave
 * without history changing.
 */
public record ActorId(long value) {}
