package org.outturn.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment as native queries take it: they know no converters. */
final class InstantParameter {

  private InstantParameter() {}

  static OffsetDateTime of(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
