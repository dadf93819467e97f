package org.outturn.web.grant;

import org.outturn.grant.ConditionStatus;
import org.outturn.grant.GrantStatus;
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
}
