package org.outturn.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.kernel.Texts;

/** Reads one cell of a table as its column asks; what could mean two things is an error. */
final class TableCell {

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final DateTimeFormatter NAMED =
      new java.time.format.DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d [MMMM][MMM] uuuu")
          .toFormatter(Locale.UK);

  private final boolean from1904;

  TableCell(boolean from1904) {
    this.from1904 = from1904;
  }

  /** Why a cell cannot be read. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1;
    private final String code;

    Refused(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** What the cell says; empty when it says nothing. */
  Optional<Object> read(StoredCell cell, TableColumn column) throws Refused {
    if (cell.merged()) {
      throw new Refused(
          "merged-cell", "This cell has been merged with another. Unmerge the cells.");
    }
    if (cell.type() == StoredCell.Type.ERROR) {
      throw new Refused(
          "error-value", "Its formula ends in an error. Mend the formula or write the value.");
    }
    if (cell.type() == StoredCell.Type.EMPTY && cell.formula()) {
      throw new Refused(
          "formula-without-result",
          "It holds a formula whose result was never stored. Save the workbook in Excel or"
              + " LibreOffice, or write the value itself.");
    }
    var text = CellText.clean(cell.text()).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (column.kind()) {
          case TEXT, REFERENCES -> text(cell, text);
          case DAY -> day(cell, text);
          case MONEY -> number(cell, text, 2);
          case NUMBER -> number(cell, text, 6);
          case WHOLE -> number(cell, text, 0);
          case YES_NO -> chosen(text, Map.of("Yes", "yes", "No", "no"), column).equals("yes");
          case CHOICE -> chosen(text, column.choices(), column);
        });
  }

  private String text(StoredCell cell, String text) throws Refused {
    if (text.length() > Texts.TEXT) {
      throw new Refused(
          "text-too-long",
          "Shorten this to %,d characters; it has %,d".formatted(Texts.TEXT, text.length()));
    }
    return cell.type() == StoredCell.Type.NUMBER && cell.shown() == NumberFormats.Shown.DATE
        ? day(cell, text).toString()
        : text;
  }

  private BigDecimal number(StoredCell cell, String text, int decimals) throws Refused {
    if (cell.type() == StoredCell.Type.NUMBER && cell.shown() == NumberFormats.Shown.DATE) {
      throw new Refused("date-in-figure", "It holds a date, where a number is asked for.");
    }
    var number =
        cell.type() == StoredCell.Type.NUMBER
            ? Numbers.stored(cell.text())
            : Numbers.written(text, decimals == 2, false);
    var plain =
        number
            .map(BigDecimal::stripTrailingZeros)
            .orElseThrow(
                () -> new Refused("not-a-number", "This is not a number. Write the number alone."));
    if (plain.signum() < 0) {
      throw new Refused("negative", "It is below 0.");
    }
    if (plain.scale() > decimals) {
      throw new Refused(
          "not-whole",
          decimals == 0
              ? "It is not a whole number."
              : "It has more than " + decimals + " decimal places.");
    }
    if (plain.precision() - plain.scale() > 12) {
      throw new Refused(
          "too-large", "It is too large. Check that two cells were not run together.");
    }
    return plain.setScale(Math.max(0, plain.scale()));
  }

  private LocalDate day(StoredCell cell, String text) throws Refused {
    if (cell.type() == StoredCell.Type.NUMBER) {
      var serial = Numbers.stored(cell.text()).map(BigDecimal::doubleValue).orElse(-1.0);
      if (cell.shown() != NumberFormats.Shown.DATE || serial < 1 || serial >= 2_900_000) {
        throw new Refused("not-a-date", "This is a number, not a date.");
      }
      return DateUtil.getLocalDateTime(serial, from1904).toLocalDate();
    }
    return written(text)
        .orElseThrow(
            () ->
                new Refused("not-a-date", "This is not a date that can be read in one way only."));
  }

  private static Optional<LocalDate> written(String text) {
    try {
      var numbered = NUMBERED.matcher(text);
      if (numbered.matches()) {
        var day = Integer.parseInt(numbered.group(1));
        var month = Integer.parseInt(numbered.group(2));
        // 03/04/2019 is the third of April to one reader and the fourth of March to another.
        return day > 12 || day == month
            ? Optional.of(LocalDate.of(Integer.parseInt(numbered.group(3)), month, day))
            : Optional.empty();
      }
      return Optional.of(
          text.matches("\\d{4}-\\d{2}-\\d{2}.*")
              ? LocalDate.parse(text.substring(0, 10))
              : LocalDate.parse(text, NAMED));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String chosen(String text, Map<String, String> choices, TableColumn column)
      throws Refused {
    for (var choice : choices.entrySet()) {
      if (choice.getKey().equalsIgnoreCase(text) || choice.getValue().equalsIgnoreCase(text)) {
        return choice.getValue();
      }
    }
    throw new Refused("not-a-choice", "Write one of: " + String.join(", ", column.words()) + ".");
  }
}
