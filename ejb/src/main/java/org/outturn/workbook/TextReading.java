package org.outturn.workbook;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.kernel.Absence;
import org.outturn.kernel.Dates;

/** Reads one comment or section of narrative. */
final class TextReading {

  private final CellReport report;
  private final boolean from1904;

  TextReading(CellReport report, boolean from1904) {
    this.report = report;
    this.from1904 = from1904;
  }

  Optional<CellValue> read(StoredCell cell) {
    if (cell.merged()) {
      report.error(
          "merged-cell",
          "This cell has been merged with another, so it cannot hold a text of its own."
              + " Unmerge the cells and write the text here.");
      return Optional.empty();
    }
    if (cell.type() == StoredCell.Type.ERROR) {
      report.error("error-value", "It holds " + report.found() + ". Write the text itself.");
      return Optional.empty();
    }
    if (cell.formula() && cell.type() == StoredCell.Type.EMPTY) {
      report.error(
          "formula-without-result",
          "It holds a formula whose result was never stored. Write the text itself.");
      return Optional.empty();
    }
    return words(cell);
  }

  private Optional<CellValue> words(StoredCell cell) {
    var text = CellText.clean(shown(cell)).strip();
    if (CellText.hasHidden(cell.text())) {
      report.note("hidden-characters", "We left out characters of this text that cannot be seen.");
    }
    if (text.length() > Allowed.TEXT_LENGTH) {
      report.error(
          "text-too-long",
          String.format(
              Locale.UK,
              "The text has %,d characters; at most 10,000 fit. Shorten it,"
                  + " or send the rest as a document.",
              text.length()));
      return Optional.empty();
    }
    if (text.isEmpty()) {
      return Optional.of(CellValue.of(Absence.BLANK));
    }
    if (cell.formula()) {
      report.note("formula-read", "We read the formula's stored result as the text.");
    }
    return Optional.of(CellValue.of(text));
  }

  private String shown(StoredCell cell) {
    if (cell.type() == StoredCell.Type.TRUTH) {
      return cell.text().equals("1") ? "TRUE" : "FALSE";
    }
    if (cell.type() == StoredCell.Type.NUMBER) {
      return number(cell);
    }
    return cell.text();
  }

  private String number(StoredCell cell) {
    var number = Numbers.stored(cell.text());
    if (number.isEmpty()) {
      return cell.text();
    }
    var serial = number.get().doubleValue();
    if (cell.shown() == NumberFormats.Shown.DATE && serial >= 0 && serial < 2_900_000) {
      var day = Dates.day(DateUtil.getLocalDateTime(serial, from1904).toLocalDate());
      report.note("read-as", "We read this as " + day + ".");
      return day;
    }
    return CellValue.of(number.get()).words();
  }
}
