package org.outturn.access;

import static org.outturn.access.Permission.OWN_ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.SystemTime;
import org.outturn.kernel.database.Sql;

/** What everybody may do with their own account. */
@Stateless
public class OwnAccount {

  @Inject UserAccounts accounts;
  @Inject Workplaces workplaces;
  @Inject Passwords passwords;
  @Inject SignInAttempts attempts;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Sql sql;
  @Inject @SystemTime Clock clock;

  /** Who one is, as the account page shows it. */
  @Requires(OWN_ACCOUNT)
  public OwnAccountView view() {
    var who = actor.get();
    var workplace = who.organisation() == null ? null : workplaces.get(who.organisation());
    return new OwnAccountView(
        who.username(),
        who.displayName(),
        workplace == null ? null : workplace.map(Workplace::name).orElse(null),
        who.roles().stream().sorted().map(Role::words).toList());
  }

  /**
   * Changes one's password. Sessions elsewhere end and all tokens are revoked.
   *
   * @return what the session in which it was done shall remember from now on
   * @throws InvalidInput when the present password is wrong or the new one breaks the rules
   */
  @Requires(OWN_ACCOUNT)
  public SessionKey changePassword(String present, String wanted) {
    var account = accounts.forChange(actor.id().value());
    checkPresent(account, present);
    PasswordRules.problem(wanted, account.username())
        .ifPresent(
            problem -> {
              throw InvalidInput.field("newPassword", problem);
            });
    account.setPassword(passwords.hash(wanted));
    sql.update(
        "UPDATE api_token SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL",
        clock.instant(),
        account.id());
    var subject = SubjectRef.of("account", Long.toString(account.id()));
    audit.record(actor.id(), actor.get().body(), "account.password-changed", subject, Map.of());
    return account.sessionKey();
  }

  /** Somebody at an unlocked screen gets no more guesses than somebody at the door. */
  private void checkPresent(UserAccount account, String present) {
    if (present == null || present.isEmpty()) {
      throw InvalidInput.field("presentPassword", "Enter your present password");
    }
    var name = account.username();
    if (!attempts.begin(name) || attempts.overrun(name)) {
      throw new RuleViolation("too-many-tries", SignInAnswer.LOCKED.message());
    }
    if (!passwords.matches(present, account.passwordHash())) {
      throw InvalidInput.field("presentPassword", "Your present password is not right");
    }
    attempts.forget(name);
  }
}
