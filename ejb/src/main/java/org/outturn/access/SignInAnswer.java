package org.outturn.access;

import java.util.Optional;

/**
 * What became of a try to sign in.
 *
 * @param actor who it is, when the password was right
 * @param session what the session shall remember
 * @param locked whether the name has been tried too often
 */
public record SignInAnswer(Optional<Actor> actor, Optional<SessionKey> session, boolean locked) {

  static final SignInAnswer WRONG = new SignInAnswer(Optional.empty(), Optional.empty(), false);
  static final SignInAnswer LOCKED = new SignInAnswer(Optional.empty(), Optional.empty(), true);

  static SignInAnswer of(Actor actor, SessionKey session) {
    return new SignInAnswer(Optional.of(actor), Optional.of(session), false);
  }

  public boolean succeeded() {
    return actor.isPresent();
  }

  /** What to tell whoever tried, the same for names that exist and names that do not. */
  public String message() {
    return locked
        ? "There were too many failed tries for this username. Wait 5 minutes, then try again"
        : "The username or password is not right. Check both and try again";
  }
}
