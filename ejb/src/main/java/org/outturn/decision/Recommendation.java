package org.outturn.decision;

import org.outturn.kernel.Money;

/**
 * A lettered part of what is asked; one for a grant becomes one or more grants.
 *
 * @param letter a, b, c …
 * @param ceiling the most that may be awarded ("up to"); null when not stated, or not for a grant
 * @param grantee who is to have the grant, in the paper's words; null when not for a grant
 * @param delegate the office that it delegates to; null when it delegates nothing
 */
public record Recommendation(
    String letter,
    RecommendationKind kind,
    String wording,
    Money ceiling,
    String grantee,
    String delegate) {

  public static Recommendation grant(String letter, String wording, Money ceiling, String grantee) {
    return new Recommendation(letter, RecommendationKind.GRANT, wording, ceiling, grantee, null);
  }

  public static Recommendation delegation(String letter, String wording, String delegate) {
    return new Recommendation(letter, RecommendationKind.DELEGATION, wording, null, null, delegate);
  }
}
