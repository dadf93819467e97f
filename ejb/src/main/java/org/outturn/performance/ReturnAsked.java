package org.outturn.performance;

import java.util.Map;

/**
 * What a return asks for.
 *
 * @param previousLabel the period before, in words; empty when there is none
 * @param previousTexts its narrative and comments, by section
 */
public record ReturnAsked(
    ReturnScope scope, KpiSet kpiSet, String previousLabel, Map<String, String> previousTexts) {

  public ReturnAsked {
    previousTexts = Map.copyOf(previousTexts);
  }
}
