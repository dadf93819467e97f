package org.outturn.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.SystemTime;

/**
 * Counts tries per typed name, each in a transaction of its own. A try counts as failed from the
 * moment it begins, so that many at once get no further than ten one after another.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unauthenticated("counts the tries of whoever is not signed in yet; only SignIn calls it")
public class SignInAttempts {

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  @Inject @SystemTime Clock clock;

  @Inject AuditTrail audit;

  /** Notes a try, and says whether the name may be tried at all. */
  public boolean begin(String name) {
    if (LockOut.locks(recent(name))) {
      return false;
    }
    database
        .createNativeQuery("INSERT INTO sign_in_failure (username, failed_at) VALUES (?1, ?2)")
        .setParameter(1, name)
        .setParameter(2, InstantParameter.of(clock.instant()))
        .executeUpdate();
    return true;
  }

  /** Whether tries that began at the same moment have used up the allowance. */
  public boolean overrun(String name) {
    return recent(name) > LockOut.FAILURES;
  }

  public void succeeded(String name, ActorId account) {
    forget(name);
    audit.record(account, null, "sign-in.succeeded", subject(account), Map.of());
  }

  /** The right password wipes the slate of a name, and old ones of all. */
  public void forget(String name) {
    database
        .createNativeQuery("DELETE FROM sign_in_failure WHERE username = ?1 OR failed_at < ?2")
        .setParameter(1, name)
        .setParameter(2, InstantParameter.of(clock.instant().minus(KEPT)))
        .executeUpdate();
  }

  /** Records in the trail that an account has just been locked. */
  public void failed(String name, ActorId account) {
    if (recent(name) == LockOut.FAILURES) {
      audit.record(Actor.OUTTURN.id(), null, "sign-in.locked", subject(account), Map.of());
    }
  }

  private long recent(String name) {
    var count =
        database
            .createNativeQuery(
                "SELECT count(*) FROM sign_in_failure WHERE username = ?1 AND failed_at > ?2")
            .setParameter(1, name)
            .setParameter(2, InstantParameter.of(clock.instant().minus(LockOut.WINDOW)))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private static SubjectRef subject(ActorId account) {
    return SubjectRef.of("account", Long.toString(account.value()));
  }
}
