package org.outturn.grant;

import java.time.LocalDate;
import org.outturn.kernel.Money;

/** A grant that is locked while it is changed. */
record HeldGrant(
    GrantScope scope,
    long version,
    GrantStatus status,
    String title,
    Money ceiling,
    LocalDate startsOn,
    LocalDate endsOn,
    Long decisionId,
    Long recommendationId,
    Long predecessorId) {

  long id() {
    return scope.id();
  }
}
