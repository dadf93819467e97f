package org.outturn.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Collects findings and merges identical ones, their cells in sheet order. */
final class FindingList {

  private record Entry(int sheet, CellPlace place, Finding finding) {}

  private final List<String> sheets;
  private final List<Entry> entries = new ArrayList<>();

  FindingList(List<WorkbookPart.Sheet> sheets) {
    this(sheets.stream().map(WorkbookPart.Sheet::name));
  }

  /**
   * @param sheets the names of the workbook's sheets in their order
   */
  FindingList(Stream<String> sheets) {
    this.sheets = sheets.toList();
  }

  /** Adds a finding about a cell; no place means about the whole file. */
  void add(CellPlace place, Finding finding) {
    var sheet = place == null ? -1 : sheets.indexOf(place.sheet());
    entries.add(new Entry(sheet, place == null ? new CellPlace("", 0, 0) : place, finding));
  }

  List<Finding> merged() {
    entries.sort(
        Comparator.comparingInt(Entry::sheet)
            .thenComparingInt(entry -> entry.place.row())
            .thenComparingInt(entry -> entry.place.column()));
    var merged = new LinkedHashMap<Finding, List<String>>();
    for (var entry : entries) {
      var cells = merged.computeIfAbsent(at(entry.finding, List.of()), key -> new ArrayList<>());
      cells.addAll(entry.finding.cells());
    }
    return merged.entrySet().stream().map(entry -> at(entry.getKey(), entry.getValue())).toList();
  }

  private static Finding at(Finding finding, List<String> cells) {
    return new Finding(
        finding.severity(),
        finding.code(),
        finding.sheet(),
        cells,
        finding.measureCode(),
        finding.measureName(),
        finding.found(),
        finding.allowed(),
        finding.message());
  }
}
