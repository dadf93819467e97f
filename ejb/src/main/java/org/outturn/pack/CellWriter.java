package org.outturn.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.kernel.Dates;
import org.outturn.kernel.Money;

/** Writes values into the cells of a row as what they are: numbers as numbers, dates as dates. */
final class CellWriter {

  private final PackWorkbook book;
  private final String sheet;
  private final SheetRows rows;

  CellWriter(PackWorkbook book, String sheet, SheetRows rows) {
    this.book = book;
    this.sheet = sheet;
    this.rows = rows;
  }

  /**
   * Writes the next cell of a row.
   *
   * @return its text, for the row's height; nothing for numbers and dates, which take one line
   */
  String put(int column, Object value, Look look) {
    if (value instanceof Styled styled) {
      return put(column, styled.value(), styled.look());
    } else if (value instanceof Entry entry) {
      return entry(column, entry, look);
    } else if (value instanceof Leap leap) {
      var words = plain(column, leap.text(), Look.LINK, Look.LINK);
      rows.link(column, leap.place());
      return words;
    }
    return plain(column, value, look, look);
  }

  /** Numbers lead to their origin; words stand for themselves, since links do not wrap. */
  private String entry(int column, Entry entry, Look look) {
    var origin = book.provenance().place(sheet, rows.address(column), entry);
    var number = entry.number();
    if (number.isEmpty()) {
      return plain(column, entry.words(), Look.WORD, Look.WORD);
    }
    var shown = entry.origin().illustrative() ? look.madeUp() : look;
    var words = plain(column, number.get(), look, shown);
    rows.link(column, origin);
    return words;
  }

  /**
   * @param look what the value is
   * @param shown how the cell looks
   */
  private String plain(int column, Object value, Look look, Look shown) {
    var style = book.styles().of(shown);
    if (value instanceof BigDecimal number) {
      var stored = look.isPercent() ? number.movePointLeft(2) : number;
      rows.number(column, style, stored.doubleValue());
    } else if (value instanceof Number number) {
      rows.number(column, style, number.doubleValue());
    } else if (value instanceof Money money) {
      rows.number(column, style, money.pounds().doubleValue());
    } else if (value instanceof LocalDate day) {
      rows.number(column, style, DateUtil.getExcelDate(day));
    } else if (value instanceof Instant moment) {
      var local = LocalDateTime.ofInstant(moment, Dates.LONDON);
      rows.number(column, style, DateUtil.getExcelDate(local));
    } else if (value == null) {
      rows.blank(column, style);
    } else {
      rows.text(column, style, value.toString());
      return value.toString();
    }
    return "";
  }
}
