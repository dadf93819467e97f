package org.outturn.web.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.outturn.kernel.Dates;
import org.outturn.notice.WorkItem;
import org.outturn.web.view.Tag;
import org.outturn.web.view.TaskItem;

/** Says what there is to do, with the one link that does it. */
final class WorkItemWords {

  private static final int SOON_DAYS = 7;

  private final LocalDate today;
  private final boolean bodyStaff;

  WorkItemWords(LocalDate today, boolean bodyStaff) {
    this.today = today;
    this.bodyStaff = bodyStaff;
  }

  TaskItem task(WorkItem item) {
    return TaskItem.of(title(item), href(item), tag(item)).withHint(hint(item));
  }

  private static String title(WorkItem item) {
    return switch (item.kind()) {
      case ANSWER_QUERY -> "Answer query " + item.query() + " about " + about(item);
      case START_RETURN -> "Start the return for " + item.period().label();
      case FINISH_RETURN -> "Finish and submit the return for " + item.period().label();
      case CORRECT_RETURN -> "Correct the return for " + item.period().label();
      case REVIEW_RETURN -> "Review the return for " + item.period().label();
      case CHASE_QUERY -> "Follow up query " + item.query() + " about " + about(item);
      case CHASE_RETURN -> "Follow up the return for " + item.period().label();
      case SIGN_OFF_DECISION ->
          "Sign off decision " + item.grant() + ": " + item.about().toLowerCase(Locale.UK);
      case SIGN_DECISION -> "Sign or reject decision " + item.grant();
      case HAND_IN_DECISION -> "Hand decision " + item.grant() + " in for signature";
      case PUBLISH_DECISION -> "Publish decision " + item.grant() + ", or put that off";
      case EVIDENCE_CONDITION -> "Send evidence for condition " + item.about();
      case CLAIM_MILESTONE -> "Claim milestone " + item.about();
      case REVIEW_CONDITION -> "Judge the evidence for condition " + item.about();
      case REVIEW_MILESTONE -> "Answer the claim of milestone " + item.about();
      case AGREE_ERASURE -> "Agree to erase a file sent for " + item.about();
      case DECIDE_ERASURE -> "Decide about a file shut away, sent for " + item.about();
    };
  }

  private static String about(WorkItem item) {
    var about = item.about();
    return about == null
        ? "the whole return"
        : about.substring(0, 1).toLowerCase(Locale.UK) + about.substring(1);
  }

  private static String href(WorkItem item) {
    if (item.grant() == null) {
      return "/quarantine";
    }
    if (isDecision(item)) {
      return "/decisions/" + item.grant();
    }
    var place = place(item.kind());
    if (place != null) {
      return "/grants/" + item.grant() + place + item.code();
    }
    var page = "/grants/" + item.grant() + "/returns/" + item.period().code();
    return switch (item.kind()) {
      case ANSWER_QUERY -> page + "/queries/" + item.query();
      case CHASE_QUERY -> page + "#query-" + item.query();
      default -> page;
    };
  }

  private static boolean isDecision(WorkItem item) {
    return switch (item.kind()) {
      case SIGN_OFF_DECISION, SIGN_DECISION, HAND_IN_DECISION, PUBLISH_DECISION -> true;
      default -> false;
    };
  }

  /** Below the page of its grant; null when it is about a return. */
  private static String place(WorkItem.Kind kind) {
    return switch (kind) {
      case EVIDENCE_CONDITION, REVIEW_CONDITION -> "/conditions/";
      case CLAIM_MILESTONE, REVIEW_MILESTONE -> "/milestones/";
      default -> null;
    };
  }

  private String hint(WorkItem item) {
    if (item.grant() == null) {
      return item.kind() == WorkItem.Kind.AGREE_ERASURE
          ? "Erasure asked for at " + Dates.moment(item.since())
          : "Sent at " + Dates.moment(item.since());
    }
    if (isDecision(item)) {
      return item.grantTitle() + ". Waiting since " + Dates.moment(item.since());
    }
    var whose = item.grant() + ", " + (bodyStaff ? item.provider() : item.grantTitle());
    return switch (item.kind()) {
      case ANSWER_QUERY -> whose + ". Reply by " + Dates.day(item.by());
      case CHASE_QUERY -> whose + ". The reply was due by " + Dates.day(item.by());
      case REVIEW_RETURN -> whose + ". Submitted at " + Dates.moment(item.since());
      case REVIEW_CONDITION, REVIEW_MILESTONE -> whose + ". Sent at " + Dates.moment(item.since());
      case EVIDENCE_CONDITION, CLAIM_MILESTONE -> whose + ". It was due by " + Dates.day(item.by());
      case CHASE_RETURN -> whose + ". It was due by " + Dates.deadline(item.by());
      case CORRECT_RETURN -> whose + ". It was queried or reopened";
      default -> whose + ". Due by " + Dates.deadline(item.by());
    };
  }

  private Tag tag(WorkItem item) {
    if (item.late()) {
      return Tag.of("Overdue", "red");
    }
    return switch (item.kind()) {
      case REVIEW_RETURN, REVIEW_CONDITION, REVIEW_MILESTONE -> Tag.of("To review", "blue");
      case CORRECT_RETURN -> Tag.of("To correct", "yellow");
      case AGREE_ERASURE, DECIDE_ERASURE -> Tag.of("Shut away", "orange");
      case SIGN_OFF_DECISION -> Tag.of("To sign off", "blue");
      case SIGN_DECISION -> Tag.of("To sign", "blue");
      case HAND_IN_DECISION -> Tag.of("Signed off", "blue");
      case PUBLISH_DECISION -> Tag.of("Signed", "blue");
      default -> due(item.by());
    };
  }

  private Tag due(LocalDate by) {
    var days = ChronoUnit.DAYS.between(today, by);
    if (days == 0) {
      return Tag.of("Due today", "orange");
    }
    return Tag.of(
        days == 1 ? "Due tomorrow" : "Due in " + days + " days",
        days <= SOON_DAYS ? "yellow" : "grey");
  }
}
