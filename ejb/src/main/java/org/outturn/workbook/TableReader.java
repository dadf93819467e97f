package org.outturn.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.outturn.document.PersonalDataScreen;

/**
 * Reads a workbook of tables, with the same limits and the same care as a return: formulas, macros
 * and links are never followed, and text that looks like personal data is an error at its cell.
 */
public final class TableReader {

  /** The most filled cells: beyond them the file has to be split. */
  static final int CELLS = 400_000;

  private final List<TableSheet> sheets;
  private final LocalDate today;

  /**
   * @param sheets what the workbook may hold; sheets that are not there have no rows
   * @param today by which dates of birth are told
   */
  public TableReader(List<TableSheet> sheets, LocalDate today) {
    this.sheets = List.copyOf(sheets);
    this.today = today;
  }

  /**
   * Reads a file, whatever its name says it is.
   *
   * @throws Unreadable when the file cannot be used; then there is no reading at all
   * @throws IOException when the disk fails
   */
  public TableReading read(Path file) throws IOException {
    FileKind.check(file);
    try (var parts = PackageParts.open(file)) {
      return read(parts);
    } catch (XMLStreamException
        | ZipException
        | EOFException
        | IndexOutOfBoundsException
        | IllegalStateException e) {
      throw Unreadable.damaged();
    }
  }

  private TableReading read(PackageParts parts) throws IOException, XMLStreamException {
    var main = PackageKind.workbook(parts);
    var relations = Relations.of(parts, main);
    var workbook = WorkbookPart.read(parts, main, relations);
    var strings = SharedStrings.read(parts, relations.first("sharedStrings"));
    var formats = NumberFormats.read(parts, relations.first("styles"));
    var screening = new Screening(new PersonalDataScreen(today), strings, workbook.from1904());
    var findings = new FindingList(workbook.sheets());
    var rows = new HashMap<String, List<TableRow>>();
    var filled = 0;
    for (var sheet : workbook.sheets()) {
      var table = table(sheet.name());
      if (table == null || !parts.has(sheet.part())) {
        continue;
      }
      screening.sheet(sheet.name());
      var scan = SheetScan.whole(strings, formats, screening);
      var cells = scan.read(parts, sheet.part());
      filled += scan.filled();
      if (filled > CELLS) {
        throw Unreadable.unusable(
            "too-many-cells",
            "The workbook has more than %,d filled cells. Split it and load it in parts."
                .formatted(CELLS));
      }
      rows.put(
          table.name(),
          new TableRows(table, sheet.name(), new TableCell(workbook.from1904()), findings)
              .read(cells));
    }
    if (rows.isEmpty()) {
      throw Unreadable.unusable(
          "not-our-template",
          "The workbook has none of the sheets "
              + String.join(", ", sheets.stream().map(TableSheet::name).toList())
              + ". Download the empty workbook and fill that in.");
    }
    personal(screening.sightings(), findings);
    return new TableReading(
        rows, findings.merged(), workbook.sheets().stream().map(WorkbookPart.Sheet::name).toList());
  }

  private TableSheet table(String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElse(null);
  }

  private static void personal(List<Sighting> sightings, FindingList findings) {
    for (var one : sightings) {
      var place = CellPlace.pack(one.cell());
      findings.add(
          new CellPlace(one.sheet(), CellPlace.row(place), CellPlace.column(place)),
          new Finding(
              Finding.Severity.ERROR,
              "personal-data",
              one.sheet(),
              List.of(one.cell()),
              "",
              "",
              "",
              "Nothing about a single person",
              "This looks like "
                  + one.kind().words()
                  + ". Take it out: the record holds nothing about a single service user"));
    }
  }

  /** The cells of a sheet by row and column, from 0. */
  static NavigableMap<Integer, Map<Integer, StoredCell>> byRow(Map<Long, StoredCell> cells) {
    var rows = new TreeMap<Integer, Map<Integer, StoredCell>>();
    cells.forEach(
        (place, cell) ->
            rows.computeIfAbsent(CellPlace.row(place), row -> new TreeMap<>())
                .put(CellPlace.column(place), cell));
    return rows;
  }

  /** A heading without what does not matter in it. */
  static String heading(String text) {
    return CellText.clean(text).replaceAll("[\\s*]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  static List<String> names(List<TableColumn> columns) {
    return columns.stream().map(TableColumn::heading).toList();
  }
}
