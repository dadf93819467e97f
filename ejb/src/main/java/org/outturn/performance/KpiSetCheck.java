package org.outturn.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.kernel.InvalidInput;

/** Whether a KPI set and its targets can be used, everything wrong said at once. */
public final class KpiSetCheck {

  private final List<InvalidInput.Problem> problems = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private KpiSetCheck() {}

  /**
   * @throws InvalidInput naming every measure and sum that does not fit
   */
  public static void set(List<MeasureDef> measures, List<MeasureIdentity> identities) {
    var check = new KpiSetCheck();
    if (measures.isEmpty()) {
      check.add("measures", "A KPI set needs at least one measure");
    }
    for (var i = 0; i < measures.size(); i++) {
      check.measure("measures[" + i + "].", measures.get(i));
    }
    var types =
        measures.stream()
            .filter(measure -> measure.code() != null && measure.type() != null)
            .collect(
                Collectors.toMap(MeasureDef::code, MeasureDef::type, (first, second) -> first));
    check.codes.clear();
    for (var i = 0; i < identities.size(); i++) {
      check.identity("identities[" + i + "].", identities.get(i), types);
    }
    check.stop("kpi-set-invalid", "The KPI set cannot be used as it is");
  }

  private void measure(String field, MeasureDef measure) {
    if (measure.code() == null || !measure.code().matches("[a-z0-9]+(_[a-z0-9]+)*")) {
      add(field + "code", "Send a code of lower-case words joined by _, like open_cases");
    } else if (!codes.add(measure.code())) {
      add(field + "code", "Two measures have the code " + measure.code());
    }
    if (measure.name() == null || measure.name().isBlank()) {
      add(field + "name", "Send the measure's name");
    }
    if (measure.type() == null) {
      add(field + "type", "Send FLOW, STOCK, DISTINCT_PEOPLE, CUMULATIVE or RATIO");
    }
    if (measure.unit() == null || measure.unit().isBlank()) {
      add(field + "unit", "Send what is counted, like people or cases");
    }
  }

  private void identity(String field, MeasureIdentity identity, Map<String, MeasureType> types) {
    if (identity.code() == null || !identity.code().matches("[a-z0-9]+([_-][a-z0-9]+)*")) {
      add(field + "code", "Send a code of lower-case words, like accepted-not-accounted-for");
    } else if (!codes.add(identity.code())) {
      add(field + "code", "Two sums have the code " + identity.code());
    }
    summed(field + "total", identity.total(), types);
    if (identity.parts().isEmpty()) {
      add(field + "parts", "Send the measures that make the total");
    }
    identity.parts().forEach(part -> summed(field + "parts", part, types));
  }

  private void summed(String field, String code, Map<String, MeasureType> types) {
    if (code == null || !types.containsKey(code)) {
      add(field, "This KPI set has no measure " + code);
    } else if (types.get(code) == MeasureType.RATIO) {
      add(field, "A percentage cannot be part of a sum: " + code);
    }
  }

  /**
   * @throws InvalidInput naming what of a target does not fit
   */
  public static void target(KpiSet set, String measure, TargetValue target) {
    var check = new KpiSetCheck();
    var known = set.measure(measure == null ? "" : measure);
    if (known.isEmpty()) {
      check.add("measure", "This period's KPI set has no measure " + measure);
    }
    if (target.value() == null || target.value().signum() < 0) {
      check.add("value", "Send a target of 0 or more");
    } else if (known.filter(one -> one.type() == MeasureType.RATIO).isPresent()
        && target.value().compareTo(BigDecimal.valueOf(100)) > 0) {
      check.add("value", "A percentage is promised as 0 to 100");
    } else if (target.value().signum() == 0 && target.toleranceIsPercent()) {
      check.add(
          "toleranceIsPercent",
          "Percent of a target of 0 is nothing: send the tolerance in the measure's unit");
    }
    if (target.tolerance() == null || target.tolerance().signum() < 0) {
      check.add("tolerance", "Send a tolerance of 0 or more");
    }
    check.stop("target-invalid", "The target cannot be set as it is");
  }

  private void add(String field, String message) {
    problems.add(new InvalidInput.Problem(field, message));
  }

  private void stop(String code, String message) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(code, message, problems);
    }
  }
}
