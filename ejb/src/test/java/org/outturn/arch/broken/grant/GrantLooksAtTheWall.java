package org.outturn.arch.broken.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/** Takes time and chance from where it stands. */
final class GrantLooksAtTheWall {
  private GrantLooksAtTheWall() {}

  @SuppressWarnings("JavaTimeDefaultTimeZone") // that is the fault
  static LocalDate today() {
    return LocalDate.now();
  }

  static Instant instant() {
    return Instant.now();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static int chance() {
    return new Random().nextInt();
  }
}
