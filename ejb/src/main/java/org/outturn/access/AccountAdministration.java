package org.outturn.access;

import static org.outturn.access.Permission.MANAGE_ACCOUNTS;
import static org.outturn.access.Workplace.Kind.INSTALLATION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.Paging;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.Slice;
import org.outturn.kernel.StaleVersion;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.SystemTime;

/**
 * Manages accounts: a body's administrator those of the body and of its providers, an installation
 * administrator all. Nobody changes their own roles or suspends themselves.
 */
@Stateless
@Requires(MANAGE_ACCOUNTS)
public class AccountAdministration {

  @Inject UserAccounts accounts;
  @Inject AccountRows rows;
  @Inject Workplaces workplaces;
  @Inject OneTimeLinks links;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject @SystemTime Clock clock;

  @Requires(MANAGE_ACCOUNTS)
  public Slice<AccountRow> list(AccountFilter filter, Paging paging) {
    return rows.list(actor.get(), filter, paging);
  }

  @Requires(MANAGE_ACCOUNTS)
  public AccountRow get(String username) {
    return rows.named(actor.get(), username).orElseThrow(NotFound::new);
  }

  /** Where the actor may create accounts. */
  @Requires(MANAGE_ACCOUNTS)
  public List<Workplace> workplaces() {
    return workplaces.managedBy(actor.get());
  }

  /** Creates an account and the link with which its holder sets a password, shown this once. */
  @Requires(MANAGE_ACCOUNTS)
  public IssuedLink create(WantedAccount wanted) {
    var workplace = workplace(wanted.organisation());
    var id = workplace == null ? null : workplace.id();
    var account = new NewAccount(wanted.username(), wanted.displayName(), id, wanted.roles());
    AccountRules.check(account);
    RoleFit.check(account.roles(), workplace == null ? INSTALLATION : workplace.kind());
    if (accounts.named(account.username()).isPresent()) {
      throw InvalidInput.field("username", "This username is taken. Choose another");
    }
    var created = new UserAccount(account, clock.instant());
    accounts.add(created);
    record("account.created", created, Map.of("roles", words(account.roles())));
    return links.issue(LinkPurpose.INVITATION, created.id());
  }

  /** Issues another invitation; the one before stops working. */
  @Requires(MANAGE_ACCOUNTS)
  public IssuedLink invite(String username) {
    var account = managed(username);
    if (account.status() != AccountStatus.INVITED) {
      throw new RuleViolation(
          "account-not-invited", "This person has a password already: issue a reset link instead");
    }
    record("account.invited", account, Map.of());
    return links.issue(LinkPurpose.INVITATION, account.id());
  }

  /** Issues a link to set another password; the password stays good until the link is used. */
  @Requires(MANAGE_ACCOUNTS)
  public IssuedLink reset(String username) {
    var account = managed(username);
    if (!account.isActive()) {
      throw new RuleViolation(
          "account-not-active", "Only an active account can have its password reset");
    }
    record("account.reset-issued", account, Map.of());
    return links.issue(LinkPurpose.RESET, account.id());
  }

  /** Locks somebody out from the next request on. */
  @Requires(MANAGE_ACCOUNTS)
  public void suspend(String username) {
    var account = others(username);
    account.suspend();
    record("account.suspended", account, Map.of());
  }

  @Requires(MANAGE_ACCOUNTS)
  public void reinstate(String username) {
    var account = others(username);
    account.reinstate();
    record("account.reinstated", account, Map.of());
  }

  /**
   * Changes what somebody may do, from the next request on.
   *
   * @param version of the account as the caller read it
   * @throws StaleVersion when it has changed since
   */
  @Requires(MANAGE_ACCOUNTS)
  public void changeRoles(String username, long version, Set<Role> roles) {
    var account = others(username);
    if (account.version() != version) {
      throw new StaleVersion();
    }
    var kind =
        account.organisation() == null
            ? INSTALLATION
            : workplaces.get(account.organisation()).orElseThrow().kind();
    RoleFit.check(roles, kind);
    var before = words(account.roles());
    account.changeRoles(roles);
    record("account.roles-changed", account, Map.of("before", before, "after", words(roles)));
  }

  private Workplace workplace(String slug) {
    if (slug == null || slug.isBlank()) {
      if (!actor.get().may(Permission.MANAGE_BODIES)) {
        throw InvalidInput.field("organisation", "Select an organisation");
      }
      return null;
    }
    return workplaces
        .named(slug)
        .filter(one -> workplaces.manages(actor.get(), one.id()))
        .orElseThrow(
            () -> InvalidInput.field("organisation", "Select an organisation from the list"));
  }

  private UserAccount managed(String username) {
    return accounts
        .named(username)
        .filter(found -> workplaces.manages(actor.get(), found.organisation()))
        .map(found -> accounts.forChange(found.id()))
        .orElseThrow(NotFound::new);
  }

  private UserAccount others(String username) {
    var account = managed(username);
    if (account.id() == actor.id().value()) {
      throw new RuleViolation(
          "own-account", "You cannot do this to your own account: ask another administrator");
    }
    return account;
  }

  private static String words(Set<Role> roles) {
    return new TreeSet<>(roles).toString();
  }

  private void record(String event, UserAccount account, Map<String, String> details) {
    var subject = SubjectRef.of("account", Long.toString(account.id()));
    audit.record(actor.id(), actor.get().body(), event, subject, details);
  }
}
