package org.outturn.document;

import java.time.Instant;
import org.outturn.kernel.SubjectRef;

/**
 * A file that is shut away, or was erased: never its content.
 *
 * @param askedBy who asked for erasure first; null when nobody did
 * @param erasedBy who agreed and erased; null when it is still there
 * @param askedByMe whether the actor is who asked, who therefore cannot also agree
 */
public record QuarantinedFile(
    long id,
    String name,
    String sha256,
    long sizeBytes,
    SubjectRef subject,
    String reason,
    String sentBy,
    Instant sentAt,
    String askedBy,
    Instant askedAt,
    String erasureReason,
    String erasedBy,
    Instant erasedAt,
    boolean askedByMe) {}
