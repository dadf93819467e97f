package org.outturn.decision;

import java.time.Instant;

/**
 * Where a sign-off stands.
 *
 * @param asked the username of the person named for it; null while nobody is
 * @param askedName that person's name
 * @param textVersion which version of the text the latest answer was about; null without one
 * @param by who gave it
 */
public record SignOffView(
    SignOffKind kind,
    String asked,
    String askedName,
    State state,
    Integer textVersion,
    String comment,
    String by,
    Instant at) {

  /** What a sign-off can be. */
  public enum State {
    NOBODY_NAMED("Nobody named"),
    WAITING("Waiting"),
    SIGNED_OFF("Signed off"),
    SENT_BACK("Sent back"),
    /** Given, but of an older text. */
    LAPSED("Lapsed");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** The words on pages. */
    public String words() {
      return words;
    }

    static State of(boolean named, Integer given, boolean agreed, int current) {
      if (given == null) {
        return named ? WAITING : NOBODY_NAMED;
      } else if (given != current) {
        return LAPSED;
      }
      return agreed ? SIGNED_OFF : SENT_BACK;
    }
  }
}
