package org.outturn.performance;

import java.time.Instant;

/**
 * A version of a return.
 *
 * @param file the key of its workbook; null when it was typed on the page
 * @param fileSha256 the workbook's SHA-256; null without one
 * @param submittedBy the display name; null while it is a draft
 * @param acceptedBy the display name; null until it is accepted
 */
public record VersionRow(
    long id,
    int number,
    Long file,
    String fileName,
    String fileSha256,
    Instant startedAt,
    boolean nil,
    String submittedBy,
    Instant submittedAt,
    boolean late,
    String acceptedBy,
    Instant acceptedAt) {

  public boolean isDraft() {
    return submittedAt == null;
  }
}
