package org.outturn.access;

import java.time.LocalDate;
import java.util.List;

/**
 * An office as it stands today, with what is already recorded for later days.
 *
 * @param slug its name in URLs
 * @param version how often something about it was recorded
 */
public record OfficeView(
    String slug, String name, List<Holder> holders, List<OfficeLimit> limits, long version) {

  public OfficeView {
    holders = List.copyOf(holders);
    limits = List.copyOf(limits);
  }

  /**
   * Somebody who holds the office, or will.
   *
   * @param holds false: no longer from that day on
   */
  public record Holder(String username, String name, boolean holds, LocalDate from) {}

  /**
   * What it may decide.
   *
   * @param reserved whether the matter is reserved to it, whatever the limits
   * @param source where that is laid down; null when it is not reserved to this office
   * @param from since when the limit holds; null when none was recorded
   */
  public record OfficeLimit(
      Matter matter, Limit limit, LocalDate from, boolean reserved, String source) {}
}
