package org.outturn.web.grant;

import org.outturn.grant.ConditionRow;
import org.outturn.grant.ConditionStatus;
import org.outturn.grant.GrantStatus;
import org.outturn.grant.MilestoneRow;
import org.outturn.web.view.Tag;

/** The states of grants and conditions as tags. */
final class GrantTags {

  private GrantTags() {}

  static Tag of(GrantStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case PROPOSED -> "grey";
          case AWARDED -> "blue";
          case ACTIVE -> "green";
          case ENDED -> "yellow";
          case CLOSED -> "grey";
          case TERMINATED -> "red";
        });
  }

  static Tag of(ConditionStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case OPEN -> "blue";
          case EVIDENCED -> "purple";
          case MET -> "green";
          case NOT_MET -> "red";
          case WAIVED -> "grey";
        });
  }

  /** Where a condition stands; one whose day passed without evidence is overdue before all else. */
  static Tag of(ConditionRow condition) {
    return condition.overdue() ? Tag.of("Overdue", "red") : of(condition.status());
  }

  /** Where a milestone stands, with how much of it is done where units are counted. */
  static Tag of(MilestoneRow milestone) {
    if (milestone.overdue()) {
      return Tag.of("Overdue", "red");
    }
    return Tag.of(
        milestone.status().words(),
        switch (milestone.status()) {
          case PLANNED -> "grey";
          case CLAIMED -> "purple";
          case SENT_BACK -> "yellow";
          case APPROVED -> "green";
        });
  }
}
