package org.outturn.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.document.PersonalDataScreen;
import org.outturn.performance.FigurePart;

/** Finds the inputs by their defined names and reads what their cells say. */
final class InputReading {

  private final WorkbookPart workbook;
  private final Expected expected;
  private final PersonalDataScreen screen;
  private final FindingList findings;
  private final Map<InputName, CellPlace> places = new HashMap<>();
  private final Map<InputName, ReadCell> cells = new HashMap<>();

  InputReading(WorkbookPart workbook, Expected expected, PersonalDataScreen screen) {
    this.workbook = workbook;
    this.expected = expected;
    this.screen = screen;
    findings = new FindingList(workbook.sheets());
    for (var measure : expected.measures()) {
      measure.parts().forEach(part -> find(InputName.figure(measure.code(), part)));
      find(InputName.comment(measure.code()));
    }
    expected.texts().forEach(text -> find(InputName.section(text.section())));
  }

  private void find(InputName name) {
    place(name).ifPresent(place -> places.put(name, place));
  }

  private Optional<CellPlace> place(InputName name) {
    var own = Optional.ofNullable(workbook.names().get(name.text())).flatMap(this::existing);
    if (own.isPresent()) {
      return own;
    }
    // A sheet that was copied and its original deleted leaves the names with the copy.
    var copies =
        workbook.copies().getOrDefault(name.text(), List.of()).stream()
            .map(this::existing)
            .flatMap(Optional::stream)
            .toList();
    return copies.size() == 1 ? Optional.of(copies.get(0)) : Optional.empty();
  }

  private Optional<CellPlace> existing(String formula) {
    return CellPlace.parse(formula)
        .filter(place -> workbook.sheets().stream().anyMatch(s -> s.name().equals(place.sheet())));
  }

  /** The packed places of the inputs that lie on a sheet. */
  Set<Long> wanted(String sheet) {
    var wanted = new HashSet<Long>();
    for (var place : places.values()) {
      if (place.sheet().equals(sheet)) {
        wanted.add(CellPlace.pack(place.row(), place.column()));
      }
    }
    return wanted;
  }

  Reading read(Identity identity, Map<CellPlace, StoredCell> stored, List<Sighting> sightings) {
    for (var measure : expected.measures()) {
      for (var part : measure.parts()) {
        figure(measure, part, stored);
      }
      text(InputName.comment(measure.code()), measure.code(), "Comment: " + measure.name(), stored);
    }
    for (var text : expected.texts()) {
      var name = InputName.section(text.section());
      if (places.containsKey(name) || !text.mayBeMissing()) {
        text(name, name.text(), text.title(), stored);
      }
    }
    return new Reading(identity, cells, findings.merged(), sightings);
  }

  private void figure(MeasureInput measure, FigurePart part, Map<CellPlace, StoredCell> stored) {
    var name = InputName.figure(measure.code(), part);
    var place = places.get(name);
    var cell = stored.getOrDefault(place, StoredCell.NONE);
    var report = report(place, measure.code(), measure.name(), Allowed.words(measure), cell);
    if (place == null) {
      lost(name, report, measure.required());
    } else {
      new FigureReading(measure, report, workbook.from1904())
          .read(cell)
          .ifPresent(value -> keep(name, place, value));
    }
  }

  private void text(InputName name, String code, String title, Map<CellPlace, StoredCell> stored) {
    var place = places.get(name);
    var cell = stored.getOrDefault(place, StoredCell.NONE);
    var report = report(place, code, title, Allowed.TEXT, cell);
    if (place == null) {
      lost(name, report, false);
    } else {
      new TextReading(report, workbook.from1904())
          .read(cell)
          .ifPresent(value -> keep(name, place, value));
    }
  }

  private void keep(InputName name, CellPlace place, CellValue value) {
    cells.put(name, new ReadCell(name, value, place.sheet(), place.cell()));
  }

  private CellReport report(
      CellPlace place, String code, String name, String allowed, StoredCell cell) {
    var shown = CellText.shortened(cell.text());
    var personal = screen.kinds(cell.text()).stream().findFirst();
    var found = personal.map(kind -> "what looks like " + kind.words()).orElse(shown);
    return new CellReport(findings, place, code, name, allowed, found);
  }

  private static void lost(InputName name, CellReport report, boolean required) {
    var message =
        "The cell for “"
            + report.name()
            + "” is no longer in the workbook: its name "
            + name.text()
            + " is gone. Give it on the return's page,"
            + " or download the workbook again and copy your figures into it.";
    if (required) {
      report.error("input-missing", message);
    } else {
      report.note("input-missing", message);
    }
  }
}
