package org.outturn.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.decision.DecisionWork;
import org.outturn.grant.ConditionLine;
import org.outturn.grant.MilestoneRow;
import org.outturn.kernel.Period;
import org.outturn.performance.OpenQuery;
import org.outturn.performance.ReturnRow;

/**
 * One thing that waits for the person who looks.
 *
 * @param grant the reference of the grant, or of the decision; null for a file, which names what it
 *     was sent for
 * @param period null unless it is about a return
 * @param query the query's number; null unless it is about one
 * @param about the query's measure in words, the condition or milestone by its code and title, or
 *     what a file was sent for; may be null
 * @param by when it should be done; null when there is no such day
 * @param since when it began to wait; null when that does not matter
 * @param late whether that day has passed
 */
public record WorkItem(
    Kind kind,
    String grant,
    String grantTitle,
    String provider,
    Period period,
    Integer query,
    String about,
    LocalDate by,
    Instant since,
    boolean late) {

  /** What there is to do, the provider's first; for equal days the order here decides. */
  public enum Kind {
    /** Answer a commissioner's query. */
    ANSWER_QUERY,
    /** Begin a return whose period has ended. */
    START_RETURN,
    /** Finish a return that was begun. */
    FINISH_RETURN,
    /** Correct a return that was queried or reopened. */
    CORRECT_RETURN,
    /** Review a return that was submitted. */
    REVIEW_RETURN,
    /** A provider let the day to reply by pass. */
    CHASE_QUERY,
    /** A provider let the day on which its return was due pass. */
    CHASE_RETURN,
    /** Sign a draft decision off for finance, legal or equality. */
    SIGN_OFF_DECISION,
    /** Sign or reject a decision. */
    SIGN_DECISION,
    /** Hand a decision in for signature that everybody has signed off. */
    HAND_IN_DECISION,
    /** Publish a signed decision, or put that off. */
    PUBLISH_DECISION,
    /** Send evidence for a condition whose day has passed. */
    EVIDENCE_CONDITION,
    /** Claim a milestone whose day has passed. */
    CLAIM_MILESTONE,
    /** Judge the evidence for a condition. */
    REVIEW_CONDITION,
    /** Answer the claim of a milestone. */
    REVIEW_MILESTONE,
    /** Agree to an erasure that somebody else asked for. */
    AGREE_ERASURE,
    /** Decide on a file that was shut away. */
    DECIDE_ERASURE
  }

  static WorkItem of(Kind kind, ReturnRow row) {
    var review = kind == Kind.REVIEW_RETURN;
    return new WorkItem(
        kind,
        row.grant(),
        row.grantTitle(),
        row.provider(),
        row.period(),
        null,
        null,
        review ? null : row.dueOn(),
        review ? row.submittedAt() : null,
        row.overdue());
  }

  static WorkItem of(Kind kind, OpenQuery query) {
    return new WorkItem(
        kind,
        query.grant(),
        query.grantTitle(),
        query.provider(),
        query.period(),
        query.number(),
        query.measureName(),
        query.replyBy(),
        query.raisedAt(),
        query.overdue());
  }

  static WorkItem of(Kind kind, DecisionWork.Waiting one) {
    var about = one.signOff() == null ? null : one.signOff().words();
    return new WorkItem(
        kind, one.reference(), one.title(), null, null, null, about, null, one.since(), false);
  }

  static WorkItem of(Kind kind, ConditionLine line) {
    var condition = line.condition();
    return new WorkItem(
        kind,
        line.grant(),
        line.grantTitle(),
        line.provider(),
        null,
        null,
        condition.code() + " " + condition.title(),
        kind == Kind.EVIDENCE_CONDITION ? condition.dueOn() : null,
        kind == Kind.EVIDENCE_CONDITION ? null : condition.since(),
        condition.overdue());
  }

  static WorkItem of(Kind kind, MilestoneRow row) {
    return new WorkItem(
        kind,
        row.grant(),
        row.grantTitle(),
        row.provider(),
        null,
        null,
        row.code() + " " + row.facts().title(),
        kind == Kind.CLAIM_MILESTONE ? row.facts().dueOn() : null,
        row.claimedAt(),
        row.overdue());
  }

  /** The code of the condition or milestone that it is about. */
  public String code() {
    return about.substring(0, about.indexOf(' '));
  }

  static WorkItem ofFile(Kind kind, String about, Instant since) {
    return new WorkItem(kind, null, null, null, null, null, about, null, since, false);
  }
}
