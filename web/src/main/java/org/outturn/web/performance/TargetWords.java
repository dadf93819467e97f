package org.outturn.web.performance;

import java.math.BigDecimal;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.MeasureType;
import org.outturn.performance.TargetValue;

/** How targets read on pages. */
final class TargetWords {

  private TargetWords() {}

  /** "1,200" or "75%"; a dash while none is known. */
  static String value(TargetValue target, MeasureDef measure) {
    if (target == null) {
      return "–";
    }
    return plain(target.value())
        + (measure.type() == MeasureType.RATIO ? "%" : "")
        + (target.illustrative() ? " (illustrative)" : "");
  }

  /** How far short still counts as amber. */
  static String tolerance(TargetValue target, MeasureDef measure) {
    if (target == null || target.tolerance().signum() == 0) {
      return "–";
    }
    var unit = measure.type() == MeasureType.RATIO ? "percentage points" : measure.unit();
    return target.toleranceIsPercent()
        ? plain(target.tolerance()) + "% of the target"
        : plain(target.tolerance()) + " " + unit;
  }

  private static String plain(BigDecimal number) {
    var format = new java.text.DecimalFormat("#,##0.######");
    format.setDecimalFormatSymbols(java.text.DecimalFormatSymbols.getInstance(java.util.Locale.UK));
    return format.format(number);
  }
}
