package org.outturn.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.outturn.access.Actor;
import org.outturn.access.CurrentActor;
import org.outturn.access.Permission;
import org.outturn.access.Requires;
import org.outturn.decision.DecisionWork;
import org.outturn.document.Quarantine;
import org.outturn.grant.ConditionLists;
import org.outturn.grant.MilestoneOwner;
import org.outturn.grant.Milestones;
import org.outturn.notice.WorkItem.Kind;
import org.outturn.performance.OpenQuery;
import org.outturn.performance.QueryReading;
import org.outturn.performance.ReturnReading;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnStatus;

/** Everything that waits for the person who looks, by what that person may do. */
@Stateless
@Requires(Permission.OWN_ACCOUNT)
public class WorkList {

  /** What is late first, then by its day, then what has waited longest. */
  private static final Comparator<WorkItem> MOST_URGENT =
      Comparator.comparing(WorkItem::late, Comparator.reverseOrder())
          .thenComparing(WorkItem::by, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::kind)
          .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

  private CurrentActor actor;
  private Clock clock;
  private ReturnReading returns;
  private QueryReading queries;
  private Quarantine quarantine;
  private DecisionWork decisions;
  private ConditionLists conditions;
  private Milestones milestones;

  protected WorkList() {}

  @Inject
  public WorkList(
      CurrentActor actor,
      Clock clock,
      ReturnReading returns,
      QueryReading queries,
      Quarantine quarantine,
      DecisionWork decisions,
      ConditionLists conditions,
      Milestones milestones) {
    this.actor = actor;
    this.clock = clock;
    this.returns = returns;
    this.queries = queries;
    this.quarantine = quarantine;
    this.decisions = decisions;
    this.conditions = conditions;
    this.milestones = milestones;
  }

  /** What waits for the actor, the most urgent first; empty when nothing does. */
  public List<WorkItem> mine() {
    var who = actor.get();
    var items = new ArrayList<WorkItem>();
    if (who.may(Permission.READ_RETURNS)) {
      var unfinished = returns.unfinished();
      var open = queries.open();
      if (who.bodyStaff()) {
        items.addAll(ofReviewer(who, unfinished, open));
      } else {
        items.addAll(ofProvider(who, unfinished, open, LocalDate.now(clock)));
      }
    }
    if (who.may(Permission.REVIEW_CONDITIONS)) {
      conditions.toReview().forEach(line -> items.add(WorkItem.of(Kind.REVIEW_CONDITION, line)));
      milestones.toReview().forEach(row -> items.add(WorkItem.of(Kind.REVIEW_MILESTONE, row)));
    }
    if (who.may(Permission.EVIDENCE_CONDITIONS)) {
      items.addAll(toEvidence(who));
    }
    if (who.may(Permission.ERASE_FILES) && who.organisation() != null) {
      items.addAll(files());
    }
    decisions.signOffs().forEach(one -> items.add(WorkItem.of(Kind.SIGN_OFF_DECISION, one)));
    decisions.signings().forEach(one -> items.add(WorkItem.of(Kind.SIGN_DECISION, one)));
    decisions.handIns().forEach(one -> items.add(WorkItem.of(Kind.HAND_IN_DECISION, one)));
    decisions.publications().forEach(one -> items.add(WorkItem.of(Kind.PUBLISH_DECISION, one)));
    return items.stream().sorted(MOST_URGENT).toList();
  }

  static List<WorkItem> ofProvider(
      Actor who, List<ReturnRow> unfinished, List<OpenQuery> open, LocalDate today) {
    var items = new ArrayList<WorkItem>();
    if (who.may(Permission.ANSWER_QUERIES)) {
      open.forEach(query -> items.add(WorkItem.of(Kind.ANSWER_QUERY, query)));
    }
    if (who.may(Permission.PREPARE_RETURNS) || who.may(Permission.SUBMIT_RETURNS)) {
      for (var row : unfinished) {
        switch (row.status()) {
          case NOT_STARTED -> {
            if (today.isAfter(row.period().lastDay())) {
              items.add(WorkItem.of(Kind.START_RETURN, row));
            }
          }
          case DRAFT -> items.add(WorkItem.of(Kind.FINISH_RETURN, row));
          case REOPENED -> items.add(WorkItem.of(Kind.CORRECT_RETURN, row));
          case QUERIED -> {
            if (open.stream().noneMatch(query -> about(query, row))) {
              items.add(WorkItem.of(Kind.CORRECT_RETURN, row));
            }
          }
          default -> {} // the commissioner's turn
        }
      }
    }
    return items;
  }

  private static boolean about(OpenQuery query, ReturnRow row) {
    return query.grant().equals(row.grant()) && query.period().equals(row.period());
  }

  static List<WorkItem> ofReviewer(Actor who, List<ReturnRow> unfinished, List<OpenQuery> open) {
    var items = new ArrayList<WorkItem>();
    if (!who.may(Permission.REVIEW_RETURNS)) {
      return items;
    }
    for (var row : unfinished) {
      if (row.status().isWithCommissioner()) {
        items.add(WorkItem.of(Kind.REVIEW_RETURN, row));
      } else if (row.overdue()
          && (row.status() == ReturnStatus.NOT_STARTED || row.status() == ReturnStatus.DRAFT)) {
        items.add(WorkItem.of(Kind.CHASE_RETURN, row));
      }
    }
    open.stream()
        .filter(OpenQuery::overdue)
        .forEach(query -> items.add(WorkItem.of(Kind.CHASE_QUERY, query)));
    return items;
  }

  /** What is overdue: a provider's conditions and milestones, a body's own milestones. */
  private List<WorkItem> toEvidence(Actor who) {
    var items = new ArrayList<WorkItem>();
    if (!who.bodyStaff()) {
      conditions.overdue().forEach(line -> items.add(WorkItem.of(Kind.EVIDENCE_CONDITION, line)));
    }
    var owner = who.bodyStaff() ? MilestoneOwner.COMMISSIONER : MilestoneOwner.PROVIDER;
    milestones.overdue(owner).forEach(row -> items.add(WorkItem.of(Kind.CLAIM_MILESTONE, row)));
    return items;
  }

  private List<WorkItem> files() {
    var items = new ArrayList<WorkItem>();
    for (var file : quarantine.list()) {
      var about = file.subject().reference();
      if (file.erasedBy() == null && file.askedBy() == null) {
        items.add(WorkItem.ofFile(Kind.DECIDE_ERASURE, about, file.sentAt()));
      } else if (file.erasedBy() == null && !file.askedByMe()) {
        items.add(WorkItem.ofFile(Kind.AGREE_ERASURE, about, file.askedAt()));
      }
    }
    return items;
  }
}
