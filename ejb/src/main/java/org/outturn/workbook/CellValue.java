package org.outturn.workbook;

import java.math.BigDecimal;
import java.util.Objects;
import org.outturn.kernel.Absence;

/** What one input cell says: a figure, an absence in words, or a text. */
public sealed interface CellValue {

  /** The words of a page or cell: "641", "not collected", the text itself. */
  String words();

  static CellValue of(long number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  static CellValue of(BigDecimal number) {
    return new Figure(number);
  }

  static CellValue of(Absence absence) {
    return new Missing(absence);
  }

  static CellValue of(String text) {
    return new Words(text);
  }

  /**
   * A number, zero included.
   *
   * @param number the figure without trailing zeros
   */
  record Figure(BigDecimal number) implements CellValue {

    public Figure {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      number = number.scale() < 0 ? number.setScale(0) : number;
    }

    @Override
    public String words() {
      return number.toPlainString();
    }
  }

  /**
   * No figure, and why.
   *
   * @param absence blank, not applicable or not collected
   */
  record Missing(Absence absence) implements CellValue {

    public Missing {
      Objects.requireNonNull(absence);
    }

    @Override
    public String words() {
      return absence.words();
    }
  }

  /**
   * A comment or a section of narrative.
   *
   * @param words never empty: an empty text is {@link Missing}
   */
  record Words(String words) implements CellValue {

    public Words {
      if (words.isEmpty()) {
        throw new IllegalArgumentException("an empty text is an absence");
      }
    }
  }
}
