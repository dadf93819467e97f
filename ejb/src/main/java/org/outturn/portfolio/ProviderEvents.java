package org.outturn.portfolio;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a provider may know of what happened to its own grant. A list of what is allowed: an event
 * that nobody thought of here is the body's internal business.
 */
final class ProviderEvents {

  static final Set<String> OF_GRANTS =
      Set.of(
          "agreement.drawn",
          "agreement.signed",
          "condition.accepted",
          "condition.attached",
          "condition.changed",
          "condition.evidenced",
          "condition.linked",
          "condition.moved",
          "condition.refused",
          "condition.reopened",
          "condition.unlinked",
          "condition.waived",
          "document.added",
          "document.quarantined",
          "document.referred-to",
          "document.version-added",
          "document.withdrawn",
          "due-date.changed",
          "evidence.recorded",
          "evidence.voided",
          "file.infected",
          "grant.activated",
          "grant.closed",
          "grant.created",
          "grant.ended",
          "grant.terminated",
          "grant.varied",
          "kpi-set.defined",
          "member.added",
          "member.ended",
          "milestone.approved",
          "milestone.changed",
          "milestone.claimed",
          "milestone.planned",
          "milestone.returned",
          "period.opened",
          "period.published",
          "profile.planned",
          "query.answered",
          "return.accepted",
          "return.nil-declared",
          "return.nil-withdrawn",
          "return.quarantined",
          "return.queried",
          "return.reopened",
          "return.submitted",
          "return.typed",
          "return.uploaded",
          "target.set",
          "target.withdrawn");

  static final Set<String> OF_DECISIONS =
      Set.of("decision.recorded", "decision.signed", "decision.published");

  /** The things of a grant that are a provider's to see. */
  static final Set<String> KINDS =
      Set.of(
          "agreement",
          "condition",
          "decision",
          "document",
          "grant",
          "kpi-set",
          "milestone",
          "period",
          "return",
          "variation");

  /** The details that say no more than the provider's own pages do. */
  private static final Set<String> DETAILS =
      Set.of("amount", "period", "status", "subject", "version", "year");

  private ProviderEvents() {}

  static Map<String, String> details(Map<String, String> all) {
    var some = new TreeMap<>(all);
    some.keySet().retainAll(DETAILS);
    return some;
  }
}
