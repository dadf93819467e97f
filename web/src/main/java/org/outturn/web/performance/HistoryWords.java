package org.outturn.web.performance;

import org.outturn.performance.ReturnEvent;

/** How what happened to a return reads on its pages. */
public final class HistoryWords {

  private HistoryWords() {}

  public static String of(ReturnEvent event) {
    return switch (event.kind()) {
      case SUBMITTED ->
          "Version " + event.number() + " submitted" + (event.late() ? " after the deadline" : "");
      case QUERIED -> "Query " + event.number() + " raised";
      case ANSWERED -> "Query " + event.number() + " answered";
      case ACCEPTED -> "Version " + event.number() + " accepted";
      case REOPENED -> "Return reopened";
    };
  }
}
