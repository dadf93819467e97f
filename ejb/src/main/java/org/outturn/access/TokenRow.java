package org.outturn.access;

import java.time.Instant;

/** A token in its holder's list: never the token itself, which nobody can show again. */
public record TokenRow(long id, String label, Instant createdAt, Instant expiresAt) {}
