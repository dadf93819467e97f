package org.outturn.portfolio;

import java.util.List;
import org.outturn.workbook.Finding;

/**
 * What came of checking a file, or of loading it.
 *
 * @param saved whether it was loaded
 * @param findings errors, cell by cell; none when it was loaded
 */
public record ImportResult(boolean saved, ImportCounts counts, List<Finding> findings) {

  public ImportResult {
    findings = List.copyOf(findings);
  }

  public boolean fits() {
    return findings.isEmpty();
  }
}
