package org.outturn.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.workbook.Finding.Severity;

/** Fills cells by how much their findings matter and hangs the findings on them as comments. */
final class CellMarks {

  private static final String AUTHOR = "Outturn";
  private static final Map<Severity, byte[]> COLOURS =
      new EnumMap<>(
          Map.of(
              Severity.ERROR, new byte[] {(byte) 0xf6, (byte) 0xc7, (byte) 0xbf},
              Severity.WARNING, new byte[] {(byte) 0xff, (byte) 0xdd, (byte) 0x99},
              Severity.NOTE, new byte[] {(byte) 0xd2, (byte) 0xe2, (byte) 0xf1}));

  private record Place(String sheet, String cell) {}

  private final XSSFWorkbook workbook;
  private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

  CellMarks(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void mark(List<Finding> findings) {
    var byPlace = new LinkedHashMap<Place, StringBuilder>();
    var worst = new HashMap<Place, Severity>();
    for (var finding : findings) {
      for (var cell : finding.cells()) {
        var place = new Place(finding.sheet(), cell);
        var text = byPlace.computeIfAbsent(place, key -> new StringBuilder());
        text.append(text.isEmpty() ? "" : "\n").append(words(finding));
        worst.merge(place, finding.severity(), CellMarks::worse);
      }
    }
    byPlace.forEach((place, text) -> mark(place, worst.get(place), text.toString()));
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String words(Finding finding) {
    var allowed = finding.severity() == Severity.NOTE ? "" : "\nAllowed: " + finding.allowed();
    return finding.message() + allowed;
  }

  private void mark(Place place, Severity severity, String text) {
    var sheet = workbook.getSheet(place.sheet());
    if (sheet == null) {
      return;
    }
    var cell = cell(sheet, new CellAddress(place.cell()));
    cell.setCellStyle(style(cell.getCellStyle(), severity));
    comment(sheet, cell, text);
  }

  private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
    var row = Optional.ofNullable(sheet.getRow(address.getRow()));
    var line = row.orElseGet(() -> sheet.createRow(address.getRow()));
    var cell = line.getCell(address.getColumn());
    return cell == null ? line.createCell(address.getColumn()) : cell;
  }

  private XSSFCellStyle style(XSSFCellStyle own, Severity severity) {
    return styles.computeIfAbsent(
        List.of(own.getIndex(), severity),
        key -> {
          var style = workbook.createCellStyle();
          style.cloneStyleFrom(own);
          style.setFillForegroundColor(new XSSFColor(COLOURS.get(severity)));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  /** A comment that the provider wrote stays above ours; one of ours is replaced. */
  private void comment(XSSFSheet sheet, XSSFCell cell, String text) {
    var before = cell.getCellComment();
    var kept = "";
    if (before != null) {
      kept = AUTHOR.equals(before.getAuthor()) ? "" : before.getString().getString() + "\n";
      cell.removeCellComment();
    }
    var column = cell.getColumnIndex();
    var row = cell.getRowIndex();
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 5, row + 6);
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString(kept + text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }
}
