package org.outturn.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as its page shows it. A provider is shown what was decided, without sign-offs, history
 * and discrepancies.
 *
 * @param body the name of the body that made it
 * @param decidedOn null: not stated
 * @param signedOn null: not stated by the published decision, or not signed
 * @param publishedOn null: not stated, or not published
 * @param illustrative whether it is made up for the demonstration
 * @param textVersion which version of the text this is, and the current one
 * @param corrections of the days, the latest last; empty for providers
 * @param readiness null once it is decided, and for providers
 */
public record DecisionView(
    String reference,
    String body,
    DecisionStatus status,
    LocalDate decidedOn,
    LocalDate signedOn,
    LocalDate publishedOn,
    boolean illustrative,
    int textVersion,
    long version,
    DecisionText text,
    List<SignOffView> signOffs,
    List<Step> steps,
    List<Version> versions,
    List<DateCorrection> corrections,
    List<DiscrepancyRow> discrepancies,
    Readiness readiness,
    DecisionActs acts) {

  public DecisionView {
    signOffs = List.copyOf(signOffs);
    steps = List.copyOf(steps);
    versions = List.copyOf(versions);
    corrections = List.copyOf(corrections);
    discrepancies = List.copyOf(discrepancies);
  }

  /**
   * A move from state to state.
   *
   * @param office by which it was signed or rejected; may be null
   * @param heldOn the day that it counts from; may be null
   * @param by who did it; null for what was recorded before that was kept
   */
  public record Step(
      DecisionStatus status,
      String office,
      LocalDate heldOn,
      String reason,
      String by,
      Instant at) {}

  /** A version of the text: who wrote it, when. */
  public record Version(int number, String by, Instant at) {}

  public String title() {
    return text.title();
  }

  public String decidedBy() {
    return text.decidedBy();
  }
}
