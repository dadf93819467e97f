package org.outturn.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.SystemTime;

/** What the bearer of a one-time link may do: set a password, or set the installation up. */
@Stateless
public class LinkUse {

  @Inject OneTimeLinks links;
  @Inject UserAccounts accounts;
  @Inject Passwords passwords;
  @Inject AuditTrail audit;
  @Inject @SystemTime Clock clock;

  /**
   * For whom a link works: the username, empty for the set-up link; nothing if it does not work.
   */
  @Unauthenticated("the link's 256 random bits are the credential")
  public Optional<String> holder(LinkPurpose purpose, String secret) {
    return links
        .working(purpose, secret)
        .map(link -> link.accountId() == null ? "" : accounts.get(link.accountId()).username());
  }

  /**
   * Sets the password of the account that the link was issued for.
   *
   * @throws InvalidInput when the password breaks the rules; the link then still works
   */
  @Unauthenticated("the link's 256 random bits are the credential, used up by this")
  public void setPassword(LinkPurpose purpose, String secret, String password) {
    var account = accounts.forChange(links.use(purpose, secret).accountId());
    if (account.status() == AccountStatus.SUSPENDED) {
      throw new RuleViolation("account-suspended", "This account is suspended");
    }
    check(password, account.username());
    account.setPassword(passwords.hash(password));
    links.end(LinkPurpose.INVITATION, account.id());
    links.end(LinkPurpose.RESET, account.id());
    record("account.password-set", account, purpose);
  }

  /** Makes the first administrator, once. */
  @Unauthenticated("the link's 256 random bits are the credential, used up by this")
  public void setUp(String secret, String username, String displayName, String password) {
    links.use(LinkPurpose.SET_UP, secret);
    var wanted =
        new NewAccount(username, displayName, null, Set.of(Role.INSTALLATION_ADMINISTRATOR));
    AccountRules.check(wanted);
    check(password, username);
    var account = new UserAccount(wanted, clock.instant());
    account.setPassword(passwords.hash(password));
    accounts.add(account);
    record("installation.set-up", account, LinkPurpose.SET_UP);
  }

  private static void check(String password, String username) {
    PasswordRules.problem(password, username)
        .ifPresent(
            problem -> {
              throw InvalidInput.field("password", problem);
            });
  }

  private void record(String event, UserAccount account, LinkPurpose purpose) {
    audit.record(
        new ActorId(account.id()),
        null,
        event,
        SubjectRef.of("account", Long.toString(account.id())),
        Map.of("link", purpose.path()));
  }
}
