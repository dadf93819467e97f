package org.outturn.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Texts;

/** Whether a target can be set, everything wrong said at once. */
final class TargetCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TargetCheck() {}

  /** Whether a target says something else than what stands. */
  static boolean changes(Optional<TargetRow> before, NewTarget wanted) {
    var was = before.map(TargetRow::value).orElse(null);
    var is = wanted.value();
    if (was == null || is == null) {
      return (was == null) != (is == null);
    }
    return was.value().compareTo(is.value()) != 0
        || was.tolerance().compareTo(is.tolerance()) != 0
        || was.toleranceIsPercent() != is.toleranceIsPercent();
  }

  /**
   * The target with its texts as they are kept.
   *
   * @param before what stands now, or was taken back
   * @throws InvalidInput naming everything that does not fit
   */
  static NewTarget checked(
      KpiSet set, String measure, NewTarget wanted, Optional<TargetRow> before) {
    var texts = new Texts();
    var known = set.measure(measure == null ? "" : measure);
    texts.unless(known.isPresent(), "measure", "This period's KPI set has no measure " + measure);
    var ratio = known.filter(one -> one.type() == MeasureType.RATIO).isPresent();
    var stands = before.filter(row -> row.value() != null).isPresent();
    if (wanted.value() != null) {
      value(texts, ratio, wanted.value());
    } else {
      texts.unless(stands, "value", "There is no target here to take back");
    }
    var source = texts.optionalLine("source", wanted.source());
    var reason = texts.optionalText("reason", wanted.reason());
    texts.unless(reason != null || !stands, "reason", "Enter why the target changes");
    texts.done("target-invalid", "The target cannot be set as it is");
    return new NewTarget(wanted.value(), source, reason);
  }

  private static void value(Texts texts, boolean ratio, TargetValue target) {
    var value = target.value();
    if (value == null || value.signum() < 0) {
      texts.wrong("value", "Enter a target of 0 or more");
    } else if (ratio && value.compareTo(HUNDRED) > 0) {
      texts.wrong("value", "A percentage is promised as 0 to 100");
    } else if (value.signum() == 0 && target.toleranceIsPercent()) {
      texts.wrong(
          "toleranceIsPercent",
          "Percent of a target of 0 is nothing: give the tolerance in the measure's unit");
    }
    texts.unless(
        target.tolerance() != null && target.tolerance().signum() >= 0,
        "tolerance",
        "Enter a tolerance of 0 or more");
  }
}
