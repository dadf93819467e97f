package org.outturn.grant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.outturn.access.CurrentActor;
import org.outturn.kernel.database.Sql;

/** The steps by which grants came to where they stand; they are only ever added. */
@Dependent
class GrantSteps {

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Adds a step.
   *
   * @param authority by what a grant was awarded; null for all other steps
   */
  void made(long grant, GrantStatus status, LocalDate on, String reason, String authority) {
    sql.update(
        "INSERT INTO grant_step (grant_id, status, happened_on, reason, authority, made_by,"
            + " recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        grant,
        status,
        on,
        reason,
        authority,
        actor.id(),
        clock.instant());
  }
}
