package org.outturn.workbook;

import java.util.List;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.Severity;

/**
 * What came of an upload.
 *
 * @param id the upload's key
 * @param same whether the very same file was already the draft, so that nothing changed
 * @param quarantined whether the file was shut away because it seems to hold personal data
 * @param problems everything found in the file and by the rules across figures
 */
public record UploadResult(
    long id, boolean same, boolean quarantined, List<ReturnProblem> problems) {

  public UploadResult {
    problems = List.copyOf(problems);
  }

  public List<ReturnProblem> of(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
