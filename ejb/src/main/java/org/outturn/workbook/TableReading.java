package org.outturn.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The rows of a workbook of tables.
 *
 * @param rows by sheet, in their order; rows with bad cells are among them, without those cells
 * @param findings what was found, identical ones merged
 * @param sheets the names of all sheets in their order
 */
public record TableReading(
    Map<String, List<TableRow>> rows, List<Finding> findings, List<String> sheets) {

  public TableReading {
    rows = Map.copyOf(rows);
    findings = List.copyOf(findings);
    sheets = List.copyOf(sheets);
  }

  /**
   * What was found while reading and what its user found since, identical ones merged, their cells
   * in sheet order. A cell that could not be read is not complained of twice.
   */
  public List<Finding> and(List<Finding> more) {
    var complained = new HashSet<String>();
    var list = new FindingList(sheets.stream());
    for (var finding : findings) {
      finding.cells().forEach(cell -> complained.add(finding.sheet() + "!" + cell));
      add(list, finding);
    }
    more.stream()
        .filter(one -> !complained.contains(one.sheet() + "!" + one.cell()))
        .forEach(one -> add(list, one));
    return list.merged();
  }

  private static void add(FindingList list, Finding finding) {
    for (var cell : finding.cells()) {
      var place = CellPlace.pack(cell);
      list.add(
          new CellPlace(finding.sheet(), CellPlace.row(place), CellPlace.column(place)),
          finding.at(cell));
    }
  }

  /** The rows of a sheet; none when it is not there. */
  public List<TableRow> of(TableSheet sheet) {
    return rows.getOrDefault(sheet.name(), List.of());
  }

  /** Whether anything found stops the rows from being used. */
  public boolean failed() {
    return findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
  }
}
