package org.outturn.performance;

import java.util.List;
import org.outturn.kernel.DomainError;

/** A return cannot be submitted yet (422): what is to be mended or explained. */
public class ReturnNotReady extends DomainError {

  private final transient List<ReturnProblem> problems;

  ReturnNotReady(List<ReturnProblem> problems) {
    super(
        "return-not-ready",
        "The return cannot be submitted yet: "
            + (problems.size() == 1
                ? "one thing is still to be mended or explained"
                : problems.size() + " things are still to be mended or explained"));
    this.problems = List.copyOf(problems);
  }

  public List<ReturnProblem> problems() {
    return problems;
  }
}
