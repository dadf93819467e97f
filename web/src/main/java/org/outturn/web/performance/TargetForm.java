package org.outturn.web.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.InvalidInput.Problem;
import org.outturn.performance.NewTarget;
import org.outturn.performance.PeriodRow;
import org.outturn.performance.TargetRow;
import org.outturn.performance.TargetValue;
import org.outturn.web.grant.CommitmentForm;
import org.outturn.web.view.FieldError;
import org.outturn.web.view.Item;

/** The targets of one measure as they are typed: three fields for each period. */
public record TargetForm(CommitmentForm form) {

  private static final String PERCENT = "percent";
  private static final String UNIT = "unit";

  /** The form that starts from what stands. */
  static TargetForm of(List<PeriodRow> periods, List<TargetRow> history) {
    var form = CommitmentForm.EMPTY.with("version", newest(history));
    for (var period : periods) {
      var code = period.row().period().code();
      form = form.with(code + ".toleranceIsPercent", UNIT);
      var stands = history.stream().filter(row -> row.period().equals(code)).findFirst();
      var value = stands.map(TargetRow::value).orElse(null);
      if (value != null) {
        form =
            form.with(code + ".value", value.value().toPlainString())
                .with(code + ".tolerance", value.tolerance().toPlainString())
                .with(code + ".toleranceIsPercent", value.toleranceIsPercent() ? PERCENT : UNIT);
      }
    }
    return new TargetForm(form);
  }

  /** The version that a change is based on: the newest target of the measure, 0 for none. */
  static long newest(List<TargetRow> history) {
    return history.stream().mapToLong(TargetRow::id).max().orElse(0);
  }

  static List<Item> kinds(String unit) {
    return List.of(Item.of(UNIT, unit), Item.of(PERCENT, "% of the target"));
  }

  /**
   * What was typed, by period; an empty target is none.
   *
   * @throws InvalidInput naming what is no number
   */
  Map<String, NewTarget> read(List<PeriodRow> periods) {
    var problems = new ArrayList<Problem>();
    var wanted = new LinkedHashMap<String, NewTarget>();
    for (var period : periods) {
      var code = period.row().period().code();
      var value = number(code + ".value", problems);
      var tolerance = number(code + ".tolerance", problems);
      var percent = form.get(code + ".toleranceIsPercent").equals(PERCENT);
      var target =
          value == null
              ? null
              : new TargetValue(
                  value, tolerance == null ? BigDecimal.ZERO : tolerance, percent, false);
      wanted.put(code, new NewTarget(target, form.get("source"), form.get("reason")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput("target-invalid", "The targets cannot be read", problems);
    }
    return wanted;
  }

  private BigDecimal number(String field, List<Problem> problems) {
    var typed = form.get(field).strip().replace(",", "").replaceFirst("\\s*%$", "");
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      problems.add(new Problem(field, "Enter a number, such as 120"));
      return null;
    }
    return new BigDecimal(typed);
  }

  /** The errors at the fields of this form: the reason and the source are asked once for all. */
  static List<FieldError> errors(List<FieldError> found) {
    return found.stream()
        .map(
            error ->
                Stream.of("reason", "source", "measure")
                    .filter(once -> error.id() != null && error.id().endsWith("." + once))
                    .findFirst()
                    .map(once -> new FieldError(once, error.message()))
                    .orElse(error))
        .distinct()
        .toList();
  }
}
