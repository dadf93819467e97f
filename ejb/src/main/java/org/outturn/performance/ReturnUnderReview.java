package org.outturn.performance;

import java.util.List;
import java.util.Map;

/**
 * A return as a reviewer weighs it.
 *
 * @param view the return with the figures of one submitted version; none while there is none
 * @param before the same return with the version before the one shown; null for the first
 * @param previousPeriod the period that "last period" means, in words; null when there is none
 * @param sums the sums that should hold
 * @param warnings what the rules say of the version shown, besides the sums
 * @param explanations the provider's, by "code measure"
 * @param history what happened, the newest first
 * @param submittedByMe whether the actor submitted the latest version, and so may not accept it
 */
public record ReturnUnderReview(
    ReturnView view,
    ReturnView before,
    String previousPeriod,
    List<SumCheck> sums,
    List<ReturnProblem> warnings,
    Map<String, String> explanations,
    List<ReturnEvent> history,
    boolean submittedByMe) {

  public ReturnUnderReview {
    sums = List.copyOf(sums);
    warnings = List.copyOf(warnings);
    explanations = Map.copyOf(explanations);
    history = List.copyOf(history);
  }

  /** The provider's explanation of a warning; null when there is none. */
  public String explanation(ReturnProblem warning) {
    return explanations.get(warning.code() + " " + warning.measure());
  }

  public boolean showsLatest() {
    return view.shown() == null
        || view.row().latestVersion() == null
        || view.shown().number() == view.row().latestVersion();
  }
}
