package org.outturn.learning;

/** What kinds of record tell what was learned. */
public enum LearningKind {
  EVENT("EV", "Engagement event", "events", "learning_event_number"),
  PEER_REVIEW("PR", "Peer review", "peer-reviews", "learning_peer_review_number"),
  CASE_STUDY("CS", "Case study", "case-studies", "learning_case_study_number");

  private final String prefix;
  private final String words;
  private final String path;
  private final String numbers;

  LearningKind(String prefix, String words, String path, String numbers) {
    this.prefix = prefix;
    this.words = words;
    this.path = path;
    this.numbers = numbers;
  }

  /** What references start with: "EV" of "EV-12". */
  String prefix() {
    return prefix;
  }

  /** The words on pages. */
  public String words() {
    return words;
  }

  /** The last step of its pages' address below /learning. */
  public String path() {
    return path;
  }

  /** The sequence that numbers its references. */
  String numbers() {
    return numbers;
  }

  /** What the trail calls its subjects and starts its events with: "case-study". */
  public String subject() {
    return this == EVENT
        ? "engagement-event"
        : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
