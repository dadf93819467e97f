package org.outturn.access;

import java.time.Instant;

/**
 * A token just made.
 *
 * @param token the secret, shown this once
 */
public record NewToken(long id, String token, Instant expiresAt) {}
