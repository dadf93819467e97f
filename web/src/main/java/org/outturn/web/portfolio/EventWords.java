package org.outturn.web.portfolio;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What events of the trail are called on pages: the one place that says it. An event that nobody
 * has given words yet is told in its own.
 */
final class EventWords {

  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          entry("agreement.drawn", "Agreement drawn up"),
          entry("agreement.signed", "Agreement signed"),
          entry("check.recorded", "Check recorded"),
          entry("check.voided", "Check taken back"),
          entry("condition.accepted", "Condition judged met"),
          entry("condition.attached", "Condition attached"),
          entry("condition.changed", "Condition changed"),
          entry("condition.evidenced", "Evidence for the condition handed in"),
          entry("condition.linked", "Condition linked to a measure"),
          entry("condition.moved", "Condition moved on"),
          entry("condition.refused", "Condition judged not met"),
          entry("condition.reopened", "Condition opened again"),
          entry("condition.unlinked", "Condition no longer linked to a measure"),
          entry("condition.waived", "Condition waived"),
          entry("decision.changed", "Text of the decision changed"),
          entry("decision.created", "Draft of the decision begun"),
          entry("decision.dates-corrected", "Dates of the recorded decision corrected"),
          entry("decision.deferred", "Publication of the decision deferred"),
          entry("decision.handed-in", "Decision handed in for signature"),
          entry("decision.published", "Decision published"),
          entry("decision.recorded", "Decision recorded as published"),
          entry("decision.rejected", "Decision rejected"),
          entry("decision.sent-back", "Decision sent back to draft"),
          entry("decision.signed", "Decision signed"),
          entry("decision.signed-off", "Decision signed off"),
          entry("discrepancy.extended", "Discrepancy found to concern another thing too"),
          entry("discrepancy.recorded", "Discrepancy recorded"),
          entry("discrepancy.reopened", "Discrepancy opened again"),
          entry("discrepancy.resolved", "Discrepancy resolved"),
          entry("document.added", "Document added"),
          entry("document.quarantined", "File shut away: it seems to hold personal data"),
          entry("document.referred-to", "Published document referred to"),
          entry("document.version-added", "New version of a document added"),
          entry("document.withdrawn", "Document withdrawn"),
          entry("evidence.recorded", "Figures of an outside source recorded"),
          entry("evidence.voided", "Figures of an outside source taken back"),
          entry("file.infected", "Infected file refused, nothing of it kept"),
          entry("funding.added", "Source of funding added"),
          entry("funding.removed", "Source of funding removed"),
          entry("grant.activated", "Grant became active"),
          entry("grant.changed", "Details of the grant changed"),
          entry("grant.created", "Grant set up"),
          entry("grant.varied", "Grant varied"),
          entry("due-date.changed", "Due date of a return changed"),
          entry("kpi-set.defined", "KPI set agreed"),
          entry("member.added", "Member added"),
          entry("member.ended", "Membership ended"),
          entry("member.removed", "Member taken off again"),
          entry("milestone.approved", "Milestone approved"),
          entry("milestone.changed", "Milestone changed"),
          entry("milestone.claimed", "Milestone claimed"),
          entry("milestone.planned", "Milestone planned"),
          entry("milestone.returned", "Milestone sent back"),
          entry("pack.built", "Pack built"),
          entry("period.opened", "Period opened for reporting"),
          entry("period.published", "Figures of a period marked as published"),
          entry("profile.planned", "Payments of a financial year planned"),
          entry("query.answered", "Query answered"),
          entry("return.accepted", "Return accepted"),
          entry("return.nil-declared", "Nil return declared"),
          entry("return.nil-withdrawn", "Nil return taken back"),
          entry("return.quarantined", "Workbook shut away: it seems to hold personal data"),
          entry("return.queried", "Query raised about the return"),
          entry("return.reopened", "Return opened again"),
          entry("return.submitted", "Return submitted"),
          entry("return.typed", "Figures of the return typed in"),
          entry("return.uploaded", "Workbook uploaded"),
          entry("sign-off.asked", "Sign-off asked for"),
          entry("statement.added", "Statement added"),
          entry("statement.removed", "Statement removed"),
          entry("target.set", "Target set"),
          entry("target.withdrawn", "Target taken back"));

  private EventWords() {}

  /** "Condition waived". */
  static String of(String event) {
    var words = EVENTS.get(event);
    return words == null ? capitalised(event.replace('.', ' ').replace('-', ' ')) : words;
  }

  /** Whether it has words of its own. */
  static boolean knows(String event) {
    return EVENTS.containsKey(event);
  }

  /** "Condition" of {@code condition}, "KPI set" of {@code kpi-set}. */
  static String kind(String kind) {
    return kind.equals("kpi-set") ? "KPI set" : capitalised(kind.replace('-', ' '));
  }

  /** "status: not met; version: 2". */
  static String details(Map<String, String> details) {
    return new TreeMap<>(details)
        .entrySet().stream()
            .filter(detail -> !detail.getValue().isBlank() && !detail.getValue().equals("false"))
            .map(detail -> key(detail.getKey()) + ": " + value(detail.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String key(String name) {
    if (name.equals("subject")) {
      return "about";
    }
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.UK);
  }

  /** Words of a fixed list and codes have lines for spaces: {@code NOT_MET}. */
  private static String value(String text) {
    return text.matches("[A-Z]{3,}(_[A-Z]+)*|[a-z]+(_[a-z]+)+")
        ? text.replace('_', ' ').toLowerCase(Locale.UK)
        : text;
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
