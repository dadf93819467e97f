package org.outturn.decision;

import java.util.List;
import org.outturn.kernel.SubjectRef;

/** A discrepancy in a list. */
public record DiscrepancyRow(
    String code,
    String title,
    DiscrepancyKind kind,
    boolean blocking,
    DiscrepancyStatus status,
    List<SubjectRef> subjects) {

  public DiscrepancyRow {
    subjects = List.copyOf(subjects);
  }

  /** Whether it stops a signing now. */
  public boolean stops() {
    return blocking && status == DiscrepancyStatus.OPEN;
  }
}
