package org.outturn.portfolio;

import java.util.List;
import org.outturn.kernel.DomainError;
import org.outturn.workbook.Finding;

/** The file does not fit, cell by cell; nothing of it was saved (422). */
public class ImportRefused extends DomainError {

  private final transient List<Finding> findings;

  ImportRefused(List<Finding> findings) {
    super("import-refused", "Nothing was loaded: mend the cells that are named and load it again");
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
