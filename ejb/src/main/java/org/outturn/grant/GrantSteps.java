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

  void made(long grant, GrantStatus status, LocalDate on, String reason) {
    sql.update(
        "INSERT INTO grant_step (grant_id, status, happened_on, reason, made_by, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        grant,
        status,
        on,
        reason,
        actor.id(),
        clock.instant());
  }
}
