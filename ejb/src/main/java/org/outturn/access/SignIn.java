package org.outturn.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.SystemTime;

/** Tells who somebody is: by password, by what their session remembers, or by a token. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  @Inject UserAccounts accounts;
  @Inject ActorReader actors;
  @Inject SignInAttempts attempts;
  @Inject Passwords passwords;
  @Inject @SystemTime Clock clock;

  /** Checks a username and password. The answer and its time tell nothing of which one is wrong. */
  @Unauthenticated("this is how one signs in; locked after ten failures in five minutes")
  public SignInAnswer withPassword(String username, String password) {
    var name = LockOut.counted(username);
    if (!attempts.begin(name) || attempts.overrun(name)) {
      return SignInAnswer.LOCKED;
    }
    var account = accounts.named(name);
    var hash = account.filter(UserAccount::isActive).map(UserAccount::passwordHash).orElse(null);
    if (!passwords.matches(password, hash)) {
      account.ifPresent(known -> attempts.failed(name, new ActorId(known.id())));
      return SignInAnswer.WRONG;
    }
    var key = account.orElseThrow().sessionKey();
    attempts.succeeded(name, new ActorId(key.account()));
    return actors.bySession(key).map(who -> SignInAnswer.of(who, key)).orElse(SignInAnswer.WRONG);
  }

  /** Who a session belongs to, if that account may still come in. */
  @Unauthenticated("the session's key was given at sign-in")
  public Optional<Actor> withSession(SessionKey key) {
    return actors.bySession(key);
  }

  /** Who a bearer token belongs to, if both are still good. */
  @Unauthenticated("256 random bits are the credential")
  public Optional<Actor> withToken(String token) {
    return actors.byToken(Secret.hash(token), clock.instant());
  }
}
