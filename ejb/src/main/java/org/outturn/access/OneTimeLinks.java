package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.outturn.kernel.RuleViolation;
import org.outturn.kernel.SystemTime;

/** Where one-time links are kept. */
@Dependent
class OneTimeLinks {

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  @Inject @SystemTime Clock clock;

  /** Makes a link; those issued before for the same account and purpose stop working. */
  IssuedLink issue(LinkPurpose purpose, Long account) {
    end(purpose, account);
    var secret = Secret.random();
    var link = new OneTimeLink(purpose, account, Secret.hash(secret), clock.instant());
    database.persist(link);
    return new IssuedLink(purpose, "/" + purpose.path() + "/" + secret, link.expiresAt());
  }

  /** Ends the links of an account and purpose; there are no accounts behind set-up links. */
  void end(LinkPurpose purpose, Long account) {
    database
        .createNativeQuery(
            "UPDATE one_time_link SET used_at = ?1 WHERE purpose = ?2 AND used_at IS NULL"
                + " AND coalesce(account_id, 0) = ?3")
        .setParameter(1, InstantParameter.of(clock.instant()))
        .setParameter(2, purpose.name())
        .setParameter(3, account == null ? 0L : account)
        .executeUpdate();
  }

  Optional<OneTimeLink> working(LinkPurpose purpose, String secret) {
    return query(purpose, secret, LockModeType.NONE);
  }

  /**
   * Uses a link up. Of two people who use it at once, one comes too late.
   *
   * @throws RuleViolation when it has been used or has expired, or never was
   */
  OneTimeLink use(LinkPurpose purpose, String secret) {
    var link =
        query(purpose, secret, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(
                () ->
                    new RuleViolation(
                        "link-not-working",
                        "This link has been used or has expired. Ask your administrator for"
                            + " another"));
    link.use(clock.instant());
    return link;
  }

  private Optional<OneTimeLink> query(LinkPurpose purpose, String secret, LockModeType lock) {
    return database
        .createQuery("SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash", OneTimeLink.class)
        .setParameter("hash", Secret.hash(secret))
        .setLockMode(lock)
        .getResultStream()
        .filter(link -> link.worksFor(purpose, clock.instant()))
        .findFirst();
  }
}
