package org.outturn.web.decision;

import org.outturn.decision.DecisionStatus;
import org.outturn.decision.DiscrepancyStatus;
import org.outturn.decision.SignOffView;
import org.outturn.web.view.Tag;

/** States in words and colour. */
final class DecisionTags {

  private DecisionTags() {}

  static Tag of(DecisionStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case DRAFT -> "grey";
          case READY -> "blue";
          case SIGNED, PUBLISHED -> "green";
          case REJECTED -> "red";
          case DEFERRED -> "yellow";
          case RECORDED -> "purple";
        });
  }

  static Tag of(SignOffView.State state) {
    return Tag.of(
        state.words(),
        switch (state) {
          case NOBODY_NAMED -> "grey";
          case WAITING -> "blue";
          case SIGNED_OFF -> "green";
          case SENT_BACK -> "red";
          case LAPSED -> "yellow";
        });
  }

  static Tag of(DiscrepancyStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case OPEN -> "orange";
          case RESOLVED -> "green";
          case KEPT -> "grey";
        });
  }
}
