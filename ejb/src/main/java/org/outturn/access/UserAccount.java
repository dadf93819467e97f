package org.outturn.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.outturn.kernel.OrganisationId;
import org.outturn.kernel.RuleViolation;

/**
 * A person's account. It is created invited, becomes active when its holder sets a password, and
 * can be suspended and reinstated; it is never deleted, because history names it. Every change that
 * must end what is open elsewhere raises the stamp that sessions carry.
 */
@Entity
@Table(name = "user_account")
class UserAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "organisation_id")
  private Long organisationId;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private AccountStatus status;

  @Column(name = "session_stamp")
  private long sessionStamp;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  protected UserAccount() {}

  UserAccount(NewAccount wanted, Instant now) {
    username = wanted.username();
    displayName = wanted.displayName();
    organisationId = wanted.organisation() == null ? null : wanted.organisation().value();
    roles = EnumSet.copyOf(wanted.roles());
    status = AccountStatus.INVITED;
    createdAt = now;
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String username() {
    return username;
  }

  String displayName() {
    return displayName;
  }

  OrganisationId organisation() {
    return organisationId == null ? null : new OrganisationId(organisationId);
  }

  AccountStatus status() {
    return status;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  String passwordHash() {
    return passwordHash;
  }

  SessionKey sessionKey() {
    return new SessionKey(id, sessionStamp);
  }

  boolean isActive() {
    return status == AccountStatus.ACTIVE;
  }

  /** Sets a password, which makes an invited account active and ends sessions open elsewhere. */
  void setPassword(String hash) {
    passwordHash = hash;
    sessionStamp++;
    if (status == AccountStatus.INVITED) {
      status = AccountStatus.ACTIVE;
    }
  }

  void suspend() {
    if (status == AccountStatus.SUSPENDED) {
      throw new RuleViolation("account-already-suspended", "This account is suspended already");
    }
    status = AccountStatus.SUSPENDED;
    sessionStamp++;
  }

  /** Lets the person in again; one who never set a password waits for that again. */
  void reinstate() {
    if (status != AccountStatus.SUSPENDED) {
      throw new RuleViolation("account-not-suspended", "This account is not suspended");
    }
    status = passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
  }

  void changeRoles(Set<Role> wanted) {
    roles = EnumSet.copyOf(wanted);
  }
}
