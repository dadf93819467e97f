package org.outturn.performance;

import java.util.List;

/**
 * A workbook that is the draft of its return.
 *
 * @param upload the upload's key
 * @param problems what is wrong with the draft now
 */
public record TakenUpload(long upload, List<ReturnProblem> problems) {

  public TakenUpload {
    problems = List.copyOf(problems);
  }
}
