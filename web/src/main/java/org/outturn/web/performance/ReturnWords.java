package org.outturn.web.performance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.outturn.kernel.Dates;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnRow;
import org.outturn.performance.ReturnStatus;
import org.outturn.web.view.Tag;

/** How a return's state and problems read on its pages. */
public final class ReturnWords {

  private ReturnWords() {}

  /** The state as a tag; colours only support the words. */
  public static Tag status(ReturnStatus status) {
    return Tag.of(
        status.words(),
        switch (status) {
          case NOT_STARTED -> "grey";
          case DRAFT -> "light-blue";
          case SUBMITTED, RESUBMITTED -> "blue";
          case QUERIED, REOPENED -> "yellow";
          case ACCEPTED -> "green";
        });
  }

  /** "Due in 7 days", "Due today", "Overdue by 2 days"; what was submitted says whether late. */
  public static String timing(ReturnRow row, LocalDate today) {
    if (row.latestVersion() != null) {
      return row.late() ? "Submitted after the deadline" : "Submitted in time";
    }
    var days = ChronoUnit.DAYS.between(today, row.dueOn());
    if (days == 0) {
      return "Due today";
    }
    return days > 0 ? "Due in " + days(days) : "Overdue by " + days(-days);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** "1 figure", "2 figures". */
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  public static String deadline(ReturnRow row) {
    return Dates.deadline(row.dueOn());
  }

  /** A problem in one sentence: which measure, which cell, what was found, what to do. */
  public static String sentence(ReturnProblem problem) {
    var found = problem.found() == null ? "" : problem.found();
    var said = found.isEmpty() || problem.message().contains(found);
    return where(problem) + (said ? "" : "found “" + found + "”. ") + ended(problem.message());
  }

  private static String where(ReturnProblem problem) {
    var name = problem.measureName() == null ? "" : problem.measureName();
    var cell = problem.cell() == null ? "" : problem.sheet() + ", " + problem.cell();
    if (name.isEmpty()) {
      return cell.isEmpty() ? "" : cell + ": ";
    }
    return name + (cell.isEmpty() ? "" : " (" + cell + ")") + ": ";
  }

  /** Without a full stop at the end, as errors read on pages. */
  private static String ended(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
