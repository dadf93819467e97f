package org.outturn.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;

/** Writes values into cells as what they are: numbers as numbers, dates as dates. */
final class CellWriter {

  private final PackWorkbook book;

  CellWriter(PackWorkbook book) {
    this.book = book;
  }

  void put(XSSFCell cell, Object value, Look look) {
    if (value instanceof Styled styled) {
      put(cell, styled.value(), styled.look());
    } else if (value instanceof Entry entry) {
      entry(cell, entry, look);
    } else if (value instanceof Leap leap) {
      cell.setCellStyle(book.styles().of(Look.LINK));
      cell.setCellValue(leap.text());
      cell.setHyperlink(book.leap(leap.place()));
    } else {
      cell.setCellStyle(book.styles().of(look));
      plain(cell, value, look);
    }
  }

  /** Numbers lead to their origin; words stand for themselves, since links do not wrap. */
  private void entry(XSSFCell cell, Entry entry, Look look) {
    var sheet = cell.getSheet().getSheetName();
    var origin = book.provenance().place(sheet, cell.getAddress().formatAsString(), entry);
    var number = entry.number();
    if (number.isEmpty()) {
      cell.setCellStyle(book.styles().of(Look.WORD));
      cell.setCellValue(entry.words());
    } else {
      cell.setCellStyle(book.styles().of(entry.origin().illustrative() ? look.madeUp() : look));
      plain(cell, number.get(), look);
      cell.setHyperlink(book.leap(origin));
    }
  }

  private static void plain(XSSFCell cell, Object value, Look look) {
    if (value instanceof BigDecimal number) {
      var stored = look.isPercent() ? number.movePointLeft(2) : number;
      cell.setCellValue(stored.doubleValue());
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Money money) {
      cell.setCellValue(money.pounds().doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Instant moment) {
      cell.setCellValue(LocalDateTime.ofInstant(moment, Dates.LONDON));
    } else if (value != null) {
      cell.setCellValue(value.toString());
    }
  }

  /** The text of a cell, for its height; numbers and dates take one line. */
  static String words(XSSFCell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
