package org.outturn.access;

import static org.outturn.access.Permission.OWN_ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.outturn.audit.AuditTrail;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.NotFound;
import org.outturn.kernel.SubjectRef;
import org.outturn.kernel.SystemTime;

/** Lets everybody make, list and revoke their own tokens for the API. */
@Stateless
public class ApiTokens {

  /** How long a token works unless asked otherwise. */
  public static final int DEFAULT_DAYS = 90;

  private static final int MOST_DAYS = 366;
  private static final int LONGEST_LABEL = 100;

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject @SystemTime Clock clock;

  /**
   * Makes a token.
   *
   * @param label what its holder calls it
   * @param days how long it works, from 1 to 366
   */
  @Requires(OWN_ACCOUNT)
  public NewToken issue(String label, int days) {
    check(label, days);
    var secret = Secret.random();
    var now = clock.instant();
    var expires = now.plus(Duration.ofDays(days));
    var token = new ApiToken(actor.id().value(), label.strip(), Secret.hash(secret), now, expires);
    database.persist(token);
    database.flush();
    record("token.issued", token);
    return new NewToken(token.row().id(), secret, expires);
  }

  /** The tokens that still work, newest first. */
  @Requires(OWN_ACCOUNT)
  public List<TokenRow> mine() {
    var now = clock.instant();
    return own().stream().filter(token -> token.worksAt(now)).map(ApiToken::row).toList();
  }

  @Requires(OWN_ACCOUNT)
  public void revoke(long id) {
    var token = database.find(ApiToken.class, id);
    if (token == null || !token.belongsTo(actor.id().value())) {
      throw new NotFound();
    }
    token.revoke(clock.instant());
    record("token.revoked", token);
  }

  private List<ApiToken> own() {
    return database
        .createQuery(
            "SELECT t FROM ApiToken t WHERE t.accountId = :account ORDER BY t.id DESC",
            ApiToken.class)
        .setParameter("account", actor.id().value())
        .getResultList();
  }

  private static void check(String label, int days) {
    if (label == null || label.isBlank() || label.strip().length() > LONGEST_LABEL) {
      throw InvalidInput.field(
          "label", "Enter a name for the token of up to " + LONGEST_LABEL + " characters");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw InvalidInput.field("days", "Days must be a whole number from 1 to " + MOST_DAYS);
    }
  }

  private void record(String event, ApiToken token) {
    var subject = SubjectRef.of("token", Long.toString(token.row().id()));
    audit.record(actor.id(), actor.get().body(), event, subject, Map.of());
  }
}
