package org.outturn.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.outturn.document.PersonalDataScreen;

/** Shows the cells around one cell of a stored workbook, so that a figure is seen in its place. */
public final class CellSurroundings {

  private static final int ROWS_AROUND = 3;
  private static final int COLUMNS_BEFORE = 6;

  /**
   * A small part of a sheet as it stands in the file.
   *
   * @param columns their letters
   * @param column the index in {@code columns} of the cell in question
   * @param row the number, from 1, of its row
   */
  public record Grid(List<String> columns, List<Row> rows, int column, int row) {

    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of it.
   *
   * @param number from 1
   */
  public record Row(int number, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  private CellSurroundings() {}

  /** The surroundings of a cell; empty when the file or the place in it cannot be read. */
  public static Optional<Grid> of(byte[] workbook, String sheet, String cell) {
    var place = CellPlace.pack(cell);
    if (place < 0) {
      return Optional.empty();
    }
    try {
      var file = Files.createTempFile("outturn", ".xlsx");
      try {
        Files.write(file, workbook);
        return grid(file, sheet, CellPlace.row(place), CellPlace.column(place));
      } finally {
        Files.delete(file);
      }
    } catch (IOException | XMLStreamException | Unreadable | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Grid> grid(Path file, String name, int row, int column)
      throws IOException, XMLStreamException {
    try (var parts = PackageParts.open(file)) {
      var main = PackageKind.workbook(parts);
      var relations = Relations.of(parts, main);
      var workbook = WorkbookPart.read(parts, main, relations);
      var sheet = workbook.sheets().stream().filter(one -> one.name().equals(name)).findFirst();
      if (sheet.isEmpty() || !parts.has(sheet.get().part())) {
        return Optional.empty();
      }
      var strings = SharedStrings.read(parts, relations.first("sharedStrings"));
      var formats = NumberFormats.read(parts, relations.first("styles"));
      var screening =
          new Screening(new PersonalDataScreen(LocalDate.EPOCH), strings, workbook.from1904());
      screening.sheet(name);
      var scan = new SheetScan(strings, formats, screening, wanted(row, column));
      return Optional.of(grid(scan.read(parts, sheet.get().part()), row, column));
    }
  }

  private static Set<Long> wanted(int row, int column) {
    var wanted = new HashSet<Long>();
    for (var r = firstRow(row); r <= row + ROWS_AROUND; r++) {
      for (var c = firstColumn(column); c <= column + 1; c++) {
        wanted.add(CellPlace.pack(r, c));
      }
    }
    return wanted;
  }

  private static int firstRow(int row) {
    return Math.max(0, row - ROWS_AROUND);
  }

  private static int firstColumn(int column) {
    return Math.max(0, column - COLUMNS_BEFORE);
  }

  private static Grid grid(Map<Long, StoredCell> cells, int row, int column) {
    var columns = new ArrayList<String>();
    for (var c = firstColumn(column); c <= column + 1; c++) {
      columns.add(new CellPlace("", 0, c).cell().replaceFirst("\\d+$", ""));
    }
    var rows = new ArrayList<Row>();
    for (var r = firstRow(row); r <= row + ROWS_AROUND; r++) {
      var texts = new ArrayList<String>();
      for (var c = firstColumn(column); c <= column + 1; c++) {
        var cell = cells.get(CellPlace.pack(r, c));
        texts.add(cell == null ? "" : shown(cell));
      }
      rows.add(new Row(r + 1, texts));
    }
    return new Grid(columns, rows, column - firstColumn(column), row + 1);
  }

  private static String shown(StoredCell cell) {
    return cell.type() == StoredCell.Type.NUMBER && cell.text().endsWith(".0")
        ? cell.text().substring(0, cell.text().length() - 2)
        : cell.text();
  }
}
