package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.outturn.kernel.NotFound;

/** Where accounts are kept. */
@Dependent
class UserAccounts {

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  void add(UserAccount account) {
    database.persist(account);
    database.flush();
  }

  Optional<UserAccount> named(String username) {
    return database
        .createQuery("SELECT a FROM UserAccount a WHERE a.username = :name", UserAccount.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFound when there is no such account
   */
  UserAccount get(long id) {
    return Optional.ofNullable(database.find(UserAccount.class, id)).orElseThrow(NotFound::new);
  }

  /** The account, with its version raised even if only its roles change. */
  UserAccount forChange(long id) {
    var account = get(id);
    database.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return account;
  }

  boolean none() {
    return count("SELECT count(a) FROM UserAccount a") == 0;
  }

  private long count(String query) {
    return database.createQuery(query, Long.class).getSingleResult();
  }
}
