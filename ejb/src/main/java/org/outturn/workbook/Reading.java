package org.outturn.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook says.
 *
 * @param identity what the workbook says it is for
 * @param cells every input that could be read, blank ones included; an input with an error is not
 *     among them
 * @param findings all findings in sheet order
 * @param personalData where something looks like personal data; never the data itself
 */
public record Reading(
    Identity identity,
    Map<InputName, ReadCell> cells,
    List<Finding> findings,
    List<Sighting> personalData) {

  public Reading {
    cells = Map.copyOf(cells);
    findings = List.copyOf(findings);
    personalData = List.copyOf(personalData);
  }

  /** The value of an input; empty when it had an error or was not found. */
  public Optional<CellValue> value(InputName name) {
    return Optional.ofNullable(cells.get(name)).map(ReadCell::value);
  }

  public List<Finding> errors() {
    return of(Finding.Severity.ERROR);
  }

  public List<Finding> warnings() {
    return of(Finding.Severity.WARNING);
  }

  public List<Finding> notes() {
    return of(Finding.Severity.NOTE);
  }

  private List<Finding> of(Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
