package org.outturn.document;

import org.outturn.access.Scoped;
import org.outturn.kernel.SubjectRef;

/**
 * A file to keep.
 *
 * @param subject what it was added to
 * @param scope whose it is
 */
public record NewFile(
    String name, String mediaType, byte[] content, SubjectRef subject, Scoped scope) {}
