package org.outturn.performance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.kernel.InvalidInput;
import org.outturn.kernel.Texts;

/** Whether a KPI set can be used, everything wrong said at once. */
public final class KpiSetCheck {

  /** The most measures of a KPI set: what one workbook's sheet shows without getting lost. */
  public static final int MOST = 100;

  private final Texts texts = new Texts();
  private final Set<String> codes = new HashSet<>();

  private KpiSetCheck() {}

  /**
   * @throws InvalidInput naming every measure and sum that does not fit
   */
  public static void set(List<MeasureDef> measures, List<MeasureIdentity> identities) {
    var check = new KpiSetCheck();
    check.texts.unless(
        !measures.isEmpty() && measures.size() <= MOST,
        "measures",
        "A KPI set has 1 to " + MOST + " measures");
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
    check.texts.done("kpi-set-invalid", "The KPI set cannot be used as it is");
  }

  private void measure(String field, MeasureDef measure) {
    code(
        field + "code",
        measure.code(),
        "[a-z0-9]+(_[a-z0-9]+)*",
        "Enter a code of lower-case words joined by _, like open_cases",
        "Two measures have the code ");
    texts.line(field + "name", measure.name(), "Enter the measure's name");
    texts.optionalText(field + "definition", measure.definition());
    texts.needed(
        field + "type",
        measure.type(),
        "Choose what it is: FLOW, STOCK, DISTINCT_PEOPLE, CUMULATIVE or RATIO");
    texts.line(field + "unit", measure.unit(), "Enter what is counted, like people or cases");
  }

  private void code(String field, String code, String form, String asked, String twice) {
    if (code == null || code.length() > Texts.LINE || !code.matches(form)) {
      texts.wrong(field, asked);
    } else if (!codes.add(code)) {
      texts.wrong(field, twice + code);
    }
  }

  private void identity(String field, MeasureIdentity identity, Map<String, MeasureType> types) {
    code(
        field + "code",
        identity.code(),
        "[a-z0-9]+([_-][a-z0-9]+)*",
        "Enter a code of lower-case words, like accepted-not-accounted-for",
        "Two sums have the code ");
    summed(field + "total", identity.total(), types);
    var parts = identity.parts();
    texts.unless(!parts.isEmpty(), field + "parts", "Choose the measures that make the total");
    texts.unless(
        identity.total() == null || !parts.contains(identity.total()),
        field + "parts",
        "A total cannot be a part of itself");
    texts.unless(Set.copyOf(parts).size() == parts.size(), field + "parts", "Name each part once");
    parts.forEach(part -> summed(field + "parts", part, types));
  }

  private void summed(String field, String code, Map<String, MeasureType> types) {
    if (code == null || code.isBlank()) {
      texts.wrong(field, "Choose a measure of this KPI set");
    } else if (!types.containsKey(code)) {
      texts.wrong(field, "This KPI set has no measure " + code);
    } else if (types.get(code) == MeasureType.RATIO) {
      texts.wrong(field, "A percentage cannot be part of a sum: " + code);
    }
  }
}
