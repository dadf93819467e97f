package org.outturn.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the business, in London's time. It runs at the pace of the system clock, shifted by
 * a stored distance (none outside the demo), and can stand at a moment of the past while history is
 * loaded.
 */
public final class BusinessClock extends Clock {

  private static final ThreadLocal<Instant> STANDING = new ThreadLocal<>();

  private final Clock system;
  private final ZoneId zone;
  private final AtomicReference<Duration> shift;

  public BusinessClock(Clock system) {
    this(system, Dates.LONDON, new AtomicReference<>(Duration.ZERO));
  }

  private BusinessClock(Clock system, ZoneId zone, AtomicReference<Duration> shift) {
    this.system = system;
    this.zone = zone;
    this.shift = shift;
  }

  /** Sets the distance to the system clock: negative when the business day lies in the past. */
  public void shiftBy(Duration distance) {
    shift.set(distance);
  }

  public Duration shift() {
    return shift.get();
  }

  /** Runs some work, on this thread, at a moment of history. */
  public void at(Instant moment, Runnable work) {
    STANDING.set(moment);
    try {
      work.run();
    } finally {
      STANDING.remove();
    }
  }

  @Override
  public Instant instant() {
    var moment = STANDING.get();
    return moment != null ? moment : system.instant().plus(shift.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new BusinessClock(system, other, shift);
  }
}
