package org.outturn.learning;

/**
 * What of the learning is wanted.
 *
 * @param search words, as search engines take them; blank for all
 * @param kind null for all
 * @param theme null for all
 * @param status null for all
 * @param body the slug of one body; blank for all
 */
public record LearningQuery(
    String search, LearningKind kind, Theme theme, LearningStatus status, String body) {

  public LearningQuery {
    search = search == null ? "" : search.strip();
    body = body == null ? "" : body.strip();
  }

  /** Everything of a kind. */
  public static LearningQuery of(LearningKind kind) {
    return new LearningQuery("", kind, null, null, "");
  }
}
