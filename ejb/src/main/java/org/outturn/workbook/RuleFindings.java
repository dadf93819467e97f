package org.outturn.workbook;

import java.util.List;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnView;

/** What the rules across figures say of a draft, at the cells that its figures were read from. */
final class RuleFindings {

  private RuleFindings() {}

  static List<Finding> of(ReturnView view) {
    return view.problems().stream()
        .filter(problem -> problem.cell() != null && problem.measure() != null)
        .map(RuleFindings::finding)
        .toList();
  }

  private static Finding finding(ReturnProblem problem) {
    return new Finding(
        Finding.Severity.valueOf(problem.severity().name()),
        problem.code(),
        problem.sheet(),
        List.of(problem.cell().split(", ")),
        problem.measure(),
        problem.measureName(),
        problem.found(),
        "",
        problem.message());
  }
}
