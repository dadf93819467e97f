package org.outturn.performance;

import java.time.Instant;
import java.util.List;

/**
 * A workbook that was sent for a return, and what was found in it.
 *
 * @param quarantined whether it was shut away because it seems to hold personal data
 */
public record UploadView(
    long id,
    long file,
    String fileName,
    String sha256,
    boolean quarantined,
    List<ReturnProblem> findings,
    String sentBy,
    Instant sentAt) {

  public UploadView {
    findings = List.copyOf(findings);
  }
}
