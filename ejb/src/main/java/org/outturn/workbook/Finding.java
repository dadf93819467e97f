package org.outturn.workbook;

import java.util.List;

/**
 * Something that the reader has to say about one cell, or about several in the same way.
 *
 * @param code a stable, hand-written code; docs/workbook.md lists them all
 * @param sheet the sheet's name; empty when the finding is about the file
 * @param cells the cells in sheet order, e.g. "F5"; empty when the input was not found
 * @param measureCode the measure or {@code text.<section>}; empty when the finding has none
 * @param measureName the same in words
 * @param found what stands there, shortened, never personal data
 * @param allowed what may stand there
 * @param message one or two sentences, with how to mend it
 */
public record Finding(
    Severity severity,
    String code,
    String sheet,
    List<String> cells,
    String measureCode,
    String measureName,
    String found,
    String allowed,
    String message) {

  /** How much a finding matters. */
  public enum Severity {
    /** The cell could not be read; the return cannot be submitted. */
    ERROR,
    /** Read, but an explanation is asked for. */
    WARNING,
    /** Read, and this is how. */
    NOTE
  }

  public Finding {
    cells = List.copyOf(cells);
  }

  /** The cells as one text: "F5, F7"; empty when there is none. */
  public String cell() {
    return String.join(", ", cells);
  }

  /** The same about one cell alone. */
  Finding at(String cell) {
    return new Finding(
        severity, code, sheet, List.of(cell), measureCode, measureName, found, allowed, message);
  }
}
