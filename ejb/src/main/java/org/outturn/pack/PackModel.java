package org.outturn.pack;

import java.time.LocalDate;
import java.util.List;
import org.outturn.disclosure.Audience;

/**
 * Everything that a decision pack says, before it is written: what was recorded by the end of a
 * day, and nothing of a later one.
 *
 * @param release of Outturn, which the bytes depend on too
 * @param series of the grant's predecessors, the oldest first, and of the grant itself, last
 * @param chain the newest event of the audit trail on that day; null when there was none
 */
record PackModel(
    String release,
    LocalDate asAt,
    Audience audience,
    GrantFacts grant,
    List<Series> series,
    List<ProfileFact> profile,
    List<ConditionFact> conditions,
    ChainHead chain) {

  PackModel {
    series = List.copyOf(series);
    profile = List.copyOf(profile);
    conditions = List.copyOf(conditions);
  }

  /** The grant's own series. */
  Series own() {
    return series.get(series.size() - 1);
  }

  /** Who accepted, as this audience may read it: published packs name the body, not the person. */
  String acceptor(PackPeriod.Accepted accepted, GrantFacts of) {
    return audience == Audience.INTERNAL ? accepted.by() : of.body();
  }
}
