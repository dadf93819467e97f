package org.outturn.portfolio;

import java.time.Instant;

/**
 * An import that was done.
 *
 * @param by who did it
 */
public record ImportRow(
    long id, String file, String sha256, ImportCounts counts, String by, Instant at) {}
