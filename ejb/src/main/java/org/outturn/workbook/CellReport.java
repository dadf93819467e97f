package org.outturn.workbook;

import java.util.List;
import org.outturn.workbook.Finding.Severity;

/** Says what there is to say about one input cell. */
final class CellReport {

  private final FindingList findings;
  private final CellPlace place;
  private final String code;
  private final String name;
  private final String allowed;
  private final String found;

  /**
   * @param place null when the input was not found
   * @param code the measure's or section's code
   * @param name the same in words
   * @param found what the cell holds, fit to be shown
   */
  CellReport(
      FindingList findings,
      CellPlace place,
      String code,
      String name,
      String allowed,
      String found) {
    this.findings = findings;
    this.place = place;
    this.code = code;
    this.name = name;
    this.allowed = allowed;
    this.found = found;
  }

  String found() {
    return found;
  }

  String allowed() {
    return allowed;
  }

  String name() {
    return name;
  }

  void error(String kind, String message) {
    add(Severity.ERROR, kind, message);
  }

  void warning(String kind, String message) {
    add(Severity.WARNING, kind, message);
  }

  void note(String kind, String message) {
    add(Severity.NOTE, kind, message);
  }

  private void add(Severity severity, String kind, String message) {
    findings.add(
        place,
        new Finding(
            severity,
            kind,
            place == null ? "" : place.sheet(),
            place == null ? List.of() : List.of(place.cell()),
            code,
            name,
            found,
            allowed,
            message));
  }
}
