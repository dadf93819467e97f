package org.outturn.access;

import java.time.Instant;

/**
 * A link just made.
 *
 * @param path its path, with the secret: shown this once
 * @param expiresAt when it stops working
 */
public record IssuedLink(LinkPurpose purpose, String path, Instant expiresAt) {}
