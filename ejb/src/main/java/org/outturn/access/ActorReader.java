package org.outturn.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.kernel.ActorId;
import org.outturn.kernel.OrganisationId;

/**
 * Reads who acts, in one statement and afresh for each request, so that a suspension or a change of
 * roles holds from the next one. The organisation's kind comes by SQL: the capability of that name
 * stands on this one.
 */
@Dependent
class ActorReader {

  private static final String ACTOR =
      "SELECT a.id, a.username, a.display_name, a.organisation_id,"
          + " coalesce(o.kind = 'COMMISSIONING_BODY', false),"
          + " (SELECT string_agg(r.role, ',') FROM account_role r WHERE r.account_id = a.id)"
          + " FROM user_account a LEFT JOIN organisation o ON o.id = a.organisation_id";

  @PersistenceContext(unitName = "outturn")
  EntityManager database;

  Optional<Actor> bySession(SessionKey key) {
    return read(
        database
            .createNativeQuery(
                ACTOR + " WHERE a.status = 'ACTIVE' AND a.id = ?1 AND a.session_stamp = ?2")
            .setParameter(1, key.account())
            .setParameter(2, key.stamp())
            .getResultList());
  }

  Optional<Actor> byToken(String hash, Instant now) {
    return read(
        database
            .createNativeQuery(
                ACTOR
                    + " JOIN api_token t ON t.account_id = a.id"
                    + " WHERE a.status = 'ACTIVE' AND t.token_hash = ?1"
                    + " AND t.revoked_at IS NULL AND t.expires_at > ?2")
            .setParameter(1, hash)
            .setParameter(2, InstantParameter.of(now))
            .getResultList());
  }

  private static Optional<Actor> read(List<?> rows) {
    return rows.stream().map(row -> actor((Object[]) row)).findFirst();
  }

  private static Actor actor(Object[] row) {
    var roles = row[5] == null ? "" : (String) row[5];
    return new Actor(
        new ActorId(((Number) row[0]).longValue()),
        (String) row[1],
        (String) row[2],
        row[3] == null ? null : new OrganisationId(((Number) row[3]).longValue()),
        (Boolean) row[4],
        Arrays.stream(roles.split(","))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet()));
  }
}
