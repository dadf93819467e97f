package org.outturn.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.kernel.Absence;
import org.outturn.kernel.Dates;

/**
 * Reads one figure: kind about how a number is written, never guessing where it could mean two
 * things.
 */
final class FigureReading {

  private static final String PLAIN_NUMBER = " Write the number alone.";

  private final MeasureInput measure;
  private final CellReport report;
  private final boolean from1904;

  FigureReading(MeasureInput measure, CellReport report, boolean from1904) {
    this.measure = measure;
    this.report = report;
    this.from1904 = from1904;
  }

  Optional<CellValue> read(StoredCell cell) {
    if (cell.merged()) {
      report.error(
          "merged-cell",
          "This cell has been merged with another, so it cannot hold a figure of its own."
              + " Unmerge the cells and write the figure here.");
      return Optional.empty();
    }
    return switch (cell.type()) {
      case EMPTY -> empty(cell);
      case NUMBER -> number(cell);
      case TEXT -> text(cell);
      case DATE -> refuse("date-in-figure", "It holds the date " + cell.text() + ", not a figure.");
      case TRUTH -> refuse("not-a-number", "It holds TRUE or FALSE, not a figure.");
      case ERROR ->
          refuse(
              "error-value",
              "Its formula ends in " + report.found() + ". Mend the formula or write the figure.");
    };
  }

  private Optional<CellValue> refuse(String code, String message) {
    report.error(code, message.endsWith("figure.") ? message + PLAIN_NUMBER : message);
    return Optional.empty();
  }

  private Optional<CellValue> empty(StoredCell cell) {
    if (cell.formula()) {
      return refuse(
          "formula-without-result",
          "It holds a formula whose result was never stored, and formulas are not worked out here."
              + " Open the workbook in Excel or LibreOffice, save it and upload it again,"
              + " or write the figure itself.");
    }
    return blank();
  }

  private Optional<CellValue> blank() {
    if (measure.required()) {
      report.error(
          "required-blank",
          "This figure is needed. Write it, or 0 when there was none,"
              + " or “not applicable”, or “not collected”.");
    }
    return Optional.of(CellValue.of(Absence.BLANK));
  }

  private Optional<CellValue> number(StoredCell cell) {
    if (cell.shown() == NumberFormats.Shown.DATE) {
      return date(cell.text());
    }
    var number = Numbers.stored(cell.text());
    if (number.isEmpty()) {
      return refuse("not-a-number", "Its number is too large or too long to be a figure.");
    }
    var percent = cell.shown() == NumberFormats.Shown.PERCENT;
    if (percent && !isPercent()) {
      return percentage();
    }
    var value = percent ? number.get().movePointRight(2) : number.get();
    return new FigureRule(measure, report)
        .accept(value)
        .map(
            figure -> {
              tell(cell, percent, figure);
              return figure;
            });
  }

  private void tell(StoredCell cell, boolean percent, CellValue figure) {
    if (cell.formula()) {
      report.note(
          "formula-read", "We read this as " + figure.words() + ", the formula's stored result.");
    } else if (percent) {
      report.note("read-as", "We read this as " + figure.words() + " percent.");
    } else if (isPercent() && FigureRule.looksLikeFraction(figure)) {
      report.warning(
          "percent-or-fraction",
          "We read this as "
              + figure.words()
              + " percent, less than one in a hundred. If it is a share of 1,"
              + " write the percentage: 12 for 12%.");
    }
  }

  private Optional<CellValue> date(String stored) {
    var words = "a date";
    var number = Numbers.stored(stored);
    if (number.isPresent() && DateUtil.isValidExcelDate(number.get().doubleValue())) {
      var serial = number.get().doubleValue();
      words =
          serial < 2_900_000
              ? "the date " + Dates.day(DateUtil.getLocalDateTime(serial, from1904).toLocalDate())
              : words;
    }
    return refuse(
        "date-in-figure",
        "It holds "
            + words
            + ", not a figure. Set the cell's format to Number and write the number alone.");
  }

  private Optional<CellValue> text(StoredCell cell) {
    var text = CellText.clean(cell.text());
    if (CellText.hasHidden(cell.text())) {
      report.note("hidden-characters", "We left out characters of this cell that cannot be seen.");
    }
    var absence = Absence.said(text);
    if (absence.isPresent()) {
      return absence.get() == Absence.BLANK ? blank() : absence.map(CellValue::of);
    }
    if (Numbers.meansSeveralThings(text)) {
      return refuse(
          "unclear-absence",
          "“"
              + report.found()
              + "” could mean several things. Write “not applicable” when the measure does not"
              + " apply, “not collected” when nobody counted it, or 0 when there was none.");
    }
    return written(text.strip(), cell.formula());
  }

  private Optional<CellValue> written(String text, boolean formula) {
    var isPounds = measure.unit().equals(MeasureInput.POUNDS);
    if (text.endsWith("%") && !isPercent()) {
      return percentage();
    }
    if (text.contains("£") && !isPounds) {
      return refuse(
          "money-in-count",
          "“"
              + report.found()
              + "” is a sum of money, but this is not a sum of money."
              + PLAIN_NUMBER);
    }
    var number = Numbers.written(text, isPounds, isPercent());
    if (number.isEmpty()) {
      return refuse(
          "not-a-number",
          "“"
              + report.found()
              + "” is not a number that can be read in one way only. Write the number alone,"
              + " for example 1234, and anything there is to say about it in the comment.");
    }
    var value = new FigureRule(measure, report).accept(number.get());
    value.ifPresent(
        figure ->
            report.note(
                formula ? "formula-read" : "read-as", "We read this as " + figure.words() + "."));
    return value;
  }

  private boolean isPercent() {
    return measure.unit().equals(MeasureInput.PERCENT) && measure.parts().size() == 1;
  }

  private Optional<CellValue> percentage() {
    return refuse(
        "percent-in-count",
        "It holds a percentage, but a count is asked for. Write how many there were;"
            + " percentages are worked out for you. If the cell shows a % sign,"
            + " set its format to Number.");
  }
}
