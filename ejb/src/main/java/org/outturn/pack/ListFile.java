package org.outturn.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.outturn.kernel.Money;

/** Writes lists as files that spreadsheets open. */
public enum ListFile {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] write(ListTable table) {
      return workbook(table);
    }
  },
  CSV("text/csv;charset=UTF-8") {
    @Override
    public byte[] write(ListTable table) {
      return text(table);
    }
  };

  private static final int WIDEST = 60;
  private static final int NARROWEST = 12;

  /** In points. */
  private static final float LINE = 15;

  private static final float HIGHEST = 405;

  private final String mediaType;

  ListFile(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** "xlsx" or "csv". */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file's bytes. */
  public abstract byte[] write(ListTable table);

  private static byte[] workbook(ListTable table) {
    try (var workbook = new SXSSFWorkbook()) {
      var sheet = workbook.createSheet(table.name());
      var styles = new ListStyles(workbook);
      var heads = sheet.createRow(0);
      var widths = new int[table.headings().size()];
      for (var i = 0; i < table.headings().size(); i++) {
        put(heads.createCell(i), table.headings().get(i), styles.heading());
        widths[i] = width(table, i);
        sheet.setColumnWidth(i, 256 * widths[i]);
      }
      for (var values : table.rows()) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var i = 0; i < values.size(); i++) {
          value(row.createCell(i), values.get(i), styles);
        }
        fit(row, lines(values, widths));
      }
      finish(sheet, table);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not every program makes a row as high as the texts that are wrapped in it. */
  private static void fit(SXSSFRow row, int lines) {
    if (lines > 1) {
      row.setHeightInPoints(Math.min(HIGHEST, LINE * lines));
    }
  }

  private static int lines(List<Object> values, int[] widths) {
    var most = 1;
    for (var i = 0; i < widths.length; i++) {
      var width = widths[i];
      if (values.get(i) instanceof String text) {
        // Words are not cut, so a line holds somewhat less than its width.
        var wrapped = text.lines().mapToInt(line -> 1 + line.length() * 10 / (width * 9)).sum();
        most = Math.max(most, wrapped);
      }
    }
    return most;
  }

  private static void finish(SXSSFSheet sheet, ListTable table) {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, table.rows().size(), 0, table.headings().size() - 1));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void value(SXSSFCell cell, Object value, ListStyles styles) {
    if (value instanceof Money money) {
      cell.setCellValue(money.pounds().doubleValue());
      cell.setCellStyle(styles.money());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(styles.day());
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      // A text is a text even when it begins like a formula.
      put(cell, value == null ? "" : value.toString(), styles.text());
    }
  }

  private static void put(SXSSFCell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private static int width(ListTable table, int column) {
    var widest =
        table.rows().stream()
            .limit(200)
            .map(row -> row.get(column))
            .mapToInt(value -> value == null ? 0 : value.toString().length())
            .max()
            .orElse(0);
    var wanted = Math.max(widest, table.headings().get(column).length()) + 2;
    return Math.min(WIDEST, Math.max(NARROWEST, wanted));
  }

  private static byte[] text(ListTable table) {
    var out = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      writer.write('\uFEFF'); // by which Excel knows that it is UTF-8
      csv.printRecord(table.headings());
      for (var row : table.rows()) {
        csv.printRecord(row.stream().map(ListFile::plain).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A value as text; one that a spreadsheet would take for a formula is led by an apostrophe. */
  private static String plain(Object value) {
    if (value instanceof Money money) {
      return money.plain();
    }
    var text = value == null ? "" : value.toString();
    return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }
}
