package org.outturn.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.decision.DecisionRow;
import org.outturn.grant.ConditionLine;
import org.outturn.grant.GrantRow;
import org.outturn.grant.MilestoneRow;
import org.outturn.pack.ListTable;

/** Which columns lists have as files, in the words of their pages. */
final class ListTables {

  private ListTables() {}

  static ListTable grants(List<GrantRow> rows) {
    return table(
        "Grants",
        rows,
        List.of(
            "Reference",
            "Title",
            "Commissioning body",
            "Lead provider",
            "Status",
            "Start",
            "End",
            "Up to"),
        one ->
            Arrays.asList(
                one.reference(),
                one.title(),
                one.body(),
                one.provider(),
                one.status().words(),
                one.startsOn(),
                one.endsOn(),
                one.ceiling()));
  }

  static ListTable decisions(List<DecisionRow> rows) {
    return table(
        "Decisions",
        rows,
        List.of(
            "Reference",
            "Title",
            "Commissioning body",
            "Status",
            "Decided by",
            "Signed",
            "Published",
            "Up to"),
        one ->
            Arrays.asList(
                one.reference(),
                one.title() + (one.illustrative() ? " (illustrative)" : ""),
                one.body(),
                one.status().words(),
                one.decidedBy(),
                one.signedOn(),
                one.publishedOn(),
                one.ceilings()));
  }

  static ListTable conditions(List<ConditionLine> rows) {
    return table(
        "Conditions",
        rows,
        List.of(
            "Grant",
            "Grant title",
            "Lead provider",
            "Condition",
            "Title",
            "Requirement",
            "Status",
            "Reason",
            "Due",
            "Overdue",
            "Must be met before payment",
            "Source"),
        one -> {
          var condition = one.condition();
          return Arrays.asList(
              one.grant(),
              one.grantTitle(),
              one.provider(),
              condition.code(),
              condition.title(),
              condition.requirement(),
              condition.status().words(),
              condition.reason(),
              condition.dueOn(),
              condition.overdue() ? "Yes" : "No",
              condition.beforePayment() ? "Yes" : "No",
              condition.source());
        });
  }

  static ListTable milestones(List<MilestoneRow> rows) {
    return table(
        "Milestones",
        rows,
        List.of(
            "Grant",
            "Grant title",
            "Lead provider",
            "Milestone",
            "Title",
            "Delivered by",
            "Status",
            "Unit",
            "Promised",
            "Approved",
            "Waiting",
            "Due",
            "Overdue",
            "After the agreement ended",
            "Source"),
        one ->
            Arrays.asList(
                one.grant(),
                one.grantTitle(),
                one.provider(),
                one.code(),
                one.facts().title(),
                one.facts().owner().words(),
                one.status().words(),
                one.units().unit(),
                one.units().promised(),
                one.units().approved(),
                one.units().waiting(),
                one.facts().dueOn(),
                one.overdue() ? "Yes" : "No",
                one.afterAgreement() ? "Yes" : "No",
                one.source()));
  }

  private static <T> ListTable table(
      String name, List<T> things, List<String> headings, Function<T, List<Object>> row) {
    return new ListTable(name, headings, things.stream().map(row).toList());
  }
}
