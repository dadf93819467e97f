package org.outturn.grant;

/**
 * How much of a milestone is done. One that counts no units is one unit, done once as a whole.
 *
 * @param unit what is counted, in the plural; null: it is done as a whole
 * @param promised how many; null: no number is promised, or it is done as a whole
 * @param approved how many were approved
 * @param waiting how many are claimed and wait for an answer
 * @param sentBack whether the latest claim was sent back
 */
public record MilestoneUnits(
    String unit, Integer promised, int approved, int waiting, boolean sentBack) {

  /** Whether units are counted. */
  public boolean counted() {
    return unit != null;
  }

  /** How many may still be claimed; null when there is no end. */
  public Integer left() {
    if (counted() && promised == null) {
      return null;
    }
    return (promised == null ? 1 : promised) - approved - waiting;
  }

  public MilestoneStatus status() {
    if (waiting > 0) {
      return MilestoneStatus.CLAIMED;
    } else if (left() != null && left() <= 0) {
      return MilestoneStatus.APPROVED;
    }
    return sentBack ? MilestoneStatus.SENT_BACK : MilestoneStatus.PLANNED;
  }

  /** "7 of 9 locality reviews approved"; null when no units are counted. */
  public String words() {
    if (!counted()) {
      return null;
    }
    return promised == null
        ? approved + " " + unit + " approved, no number promised"
        : approved + " of " + promised + " " + unit + " approved";
  }
}
