package org.outturn.access;

import static org.outturn.access.Permission.MANAGE_BODIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.ActorId;

/** Makes accounts that are active at once: for a loader, which acts as {@link Actor#OUTTURN}. */
@Stateless
public class AccountLoading {

  @Inject UserAccounts accounts;
  @Inject Passwords passwords;
  @Inject Clock clock;

  /**
   * Makes accounts with one common password.
   *
   * @return the ids by username
   */
  @Requires(MANAGE_BODIES)
  public Map<String, ActorId> load(List<NewAccount> wanted, String password) {
    var hash = passwords.hash(password);
    var ids = new LinkedHashMap<String, ActorId>();
    for (var one : wanted) {
      AccountRules.check(one);
      var account = new UserAccount(one, clock.instant());
      account.setPassword(hash);
      accounts.add(account);
      ids.put(one.username(), new ActorId(account.id()));
    }
    return ids;
  }
}
