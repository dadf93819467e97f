package org.outturn.learning;

import java.util.List;

/**
 * What every record of learning shows of itself.
 *
 * @param body the name of the body that recorded it
 * @param status as the reader may know it: others than its own body only know it as published
 * @param own whether it is the reader's own body's
 * @param published when, as far as it is known; null when it is not published or that is not stated
 * @param publishedWhere null when it is not published
 * @param elsewhere whether it was published before it came to Outturn
 * @param steps how it moved on, the newest first; empty for other bodies and for providers
 * @param versions how events and peer reviews were edited, the newest first; empty for other bodies
 *     and for providers, and for case studies, whose texts are kept by number
 */
public record ItemView(
    String reference,
    LearningKind kind,
    String body,
    LearningStatus status,
    boolean own,
    String published,
    String publishedWhere,
    boolean elsewhere,
    List<Step> steps,
    List<Edit> versions,
    long version) {

  public ItemView {
    steps = List.copyOf(steps);
    versions = List.copyOf(versions);
  }

  /** Whether somebody may withdraw it: there is something to withdraw. */
  public boolean withdrawable() {
    return status != LearningStatus.WITHDRAWN;
  }
}
