package org.outturn.workbook;

import java.util.List;
import java.util.Objects;
import org.outturn.performance.Figure;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnView;

/** What the rules across figures say of a draft, at the cells that its figures were read from. */
final class RuleFindings {

  private RuleFindings() {}

  static List<Finding> of(ReturnView view) {
    return view.problems().stream()
        .filter(problem -> problem.cell() == null && problem.measure() != null)
        .map(problem -> finding(view, problem))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Finding finding(ReturnView view, ReturnProblem problem) {
    var figures =
        view.lines().stream()
            .filter(line -> line.measure().code().equals(problem.measure()))
            .flatMap(line -> line.figures().values().stream())
            .filter(figure -> figure.cell() != null)
            .toList();
    if (figures.isEmpty()) {
      return null;
    }
    return new Finding(
        Finding.Severity.valueOf(problem.severity().name()),
        problem.code(),
        figures.get(0).sheet(),
        figures.stream().map(Figure::cell).sorted().toList(),
        problem.measure(),
        problem.measureName(),
        problem.found(),
        "",
        problem.message());
  }
}
