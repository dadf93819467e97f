package org.outturn.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.outturn.document.PersonalDataScreen;

/** One reading of one package, from its table of contents to its findings. */
final class PackageReading {

  private final PackageParts parts;
  private final Expected expected;

  PackageReading(PackageParts parts, Expected expected) {
    this.parts = parts;
    this.expected = expected;
  }

  Reading read() throws IOException, XMLStreamException {
    var main = PackageKind.workbook(parts);
    var relations = Relations.of(parts, main);
    var workbook = WorkbookPart.read(parts, main, relations);
    var identity = IdentityCheck.observed(workbook.names());
    IdentityCheck.check(identity, expected);
    var strings = SharedStrings.read(parts, relations.first("sharedStrings"));
    var formats = NumberFormats.read(parts, relations.first("styles"));
    var screen = new PersonalDataScreen(expected.period().start());
    var screening = new Screening(screen, strings, workbook.from1904());
    var inputs = new InputReading(workbook, expected, screen);
    var stored = new HashMap<CellPlace, StoredCell>();
    for (var sheet : workbook.sheets()) {
      if (parts.has(sheet.part())) {
        screening.sheet(sheet.name());
        var wanted = inputs.wanted(sheet.name());
        var scan = new SheetScan(strings, formats, screening, wanted);
        keep(sheet.name(), scan.read(parts, sheet.part()), stored);
        CellComments.read(parts, sheet.part(), screening);
      }
    }
    return inputs.read(identity, stored, screening.sightings());
  }

  private static void keep(
      String sheet, Map<Long, StoredCell> found, Map<CellPlace, StoredCell> stored) {
    found.forEach(
        (place, cell) ->
            stored.put(new CellPlace(sheet, CellPlace.row(place), CellPlace.column(place)), cell));
  }
}
