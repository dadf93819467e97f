package org.outturn.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/** What a number must be to be a figure of a measure. */
final class FigureRule {

  private static final BigDecimal LARGEST = new BigDecimal("999999999999");
  private static final int DECIMALS = 6;

  private final MeasureInput measure;
  private final CellReport report;

  FigureRule(MeasureInput measure, CellReport report) {
    this.measure = measure;
    this.report = report;
  }

  Optional<CellValue> accept(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    if (plain.signum() < 0) {
      return refuse("negative", "is below 0. A figure is 0 or more.");
    }
    if (plain.compareTo(LARGEST) > 0) {
      return refuse("too-large", "is too large. Check that two cells were not run together.");
    }
    if (plain.scale() > decimals()) {
      return refuse("not-whole", fraction());
    }
    return Optional.of(CellValue.of(plain));
  }

  private int decimals() {
    if (measure.wholeNumber()) {
      return 0;
    }
    return measure.unit().equals(MeasureInput.POUNDS) ? 2 : DECIMALS;
  }

  private String fraction() {
    if (measure.wholeNumber()) {
      return "is not a whole number, but whole " + measure.unit() + " are counted here.";
    }
    return "has more than " + decimals() + " decimal places. Round it as your records do.";
  }

  private Optional<CellValue> refuse(String code, String reason) {
    report.error(code, report.found() + " " + reason);
    return Optional.empty();
  }

  static boolean looksLikeFraction(CellValue value) {
    return value instanceof CellValue.Figure figure
        && figure.number().signum() > 0
        && figure.number().compareTo(BigDecimal.ONE) < 0;
  }
}
