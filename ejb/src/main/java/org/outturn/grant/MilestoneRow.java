package org.outturn.grant;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.outturn.kernel.Money;

/**
 * A milestone with where it stands today.
 *
 * @param version for the ETag
 * @param claimedAt when the claim that waits was made; null when none waits
 * @param claimedByReader whether whoever reads made it
 * @param doneOn the last day on which something of it was delivered; null when not stated
 * @param sharedOut the most that may be paid for the whole grant; null when not stated, and when
 *     the grant pays for other milestones too
 * @param agreementEndsOn the last day of the grant; null when not stated
 * @param source the document and section that sets it
 */
public record MilestoneRow(
    long version,
    String grant,
    String grantTitle,
    String provider,
    String code,
    MilestoneFacts facts,
    MilestoneUnits units,
    Instant claimedAt,
    boolean claimedByReader,
    LocalDate doneOn,
    Money sharedOut,
    LocalDate agreementEndsOn,
    LocalDate today,
    String source) {

  public MilestoneStatus status() {
    return units.status();
  }

  /** Whether its day has passed and not all of it is approved or claimed. */
  public boolean overdue() {
    return facts.dueOn() != null
        && facts.dueOn().isBefore(today)
        && status() != MilestoneStatus.APPROVED
        && status() != MilestoneStatus.CLAIMED;
  }

  /** Whether it is due, or something of it was delivered, after the agreement ended. */
  public boolean afterAgreement() {
    return after(facts.dueOn()) || after(doneOn);
  }

  /**
   * Our arithmetic, not a sourced figure: the ceiling of a grant for this milestone alone, shared
   * out over the promised units and rounded half up to the penny; null when one of them is not
   * stated, or when the grant has other milestones.
   */
  public Money unitCost() {
    if (sharedOut == null || facts.promised() == null) {
      return null;
    }
    var units = java.math.BigDecimal.valueOf(facts.promised());
    return new Money(sharedOut.pounds().divide(units, 2, RoundingMode.HALF_UP));
  }

  private boolean after(LocalDate day) {
    return day != null && agreementEndsOn != null && day.isAfter(agreementEndsOn);
  }
}
