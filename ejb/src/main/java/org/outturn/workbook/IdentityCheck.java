package org.outturn.workbook;

import java.util.Map;
import org.outturn.kernel.Period;

/** Whether a workbook is the one that was asked for; says what it is instead. */
final class IdentityCheck {

  private static final String AGAIN =
      " Download the workbook for this return, copy your figures into it and upload that.";

  private IdentityCheck() {}

  /**
   * What the workbook says it is.
   *
   * @throws Unreadable when it is not our template at all
   */
  static Identity observed(Map<String, String> names) {
    var grant = constant(names, Identity.GRANT);
    var period = constant(names, Identity.PERIOD);
    if (grant.isEmpty() || period.isEmpty()) {
      throw Unreadable.unusable(
          "not-our-template", "This is a workbook, but not the one made for this return." + AGAIN);
    }
    return new Identity(
        grant, period, constant(names, Identity.FRAMEWORK), constant(names, Identity.TEMPLATE));
  }

  static void check(Identity observed, Expected expected) {
    if (!observed.grant().equals(expected.grantRef())) {
      throw Unreadable.unusable(
          "other-grant",
          "This workbook is for grant "
              + CellText.shortened(observed.grant())
              + ", but this return is for grant "
              + expected.grantRef()
              + "."
              + AGAIN);
    }
    if (!observed.period().equals(expected.period().code())) {
      throw Unreadable.unusable(
          "other-period",
          "This workbook is for "
              + period(observed.period())
              + ", but this return is for "
              + expected.period().label()
              + "."
              + AGAIN);
    }
    if (!observed.template().equals(ReturnTemplate.VERSION)) {
      throw version(
          "older-template", "version of the form", observed.template(), ReturnTemplate.VERSION);
    }
    var framework = Integer.toString(expected.frameworkVersion());
    if (!observed.framework().equals(framework)) {
      throw version("other-kpi-set", "version of the KPI set", observed.framework(), framework);
    }
  }

  private static Unreadable version(String code, String what, String observed, String expected) {
    return Unreadable.unusable(
        code,
        "This workbook was made for another "
            + what
            + " ("
            + (observed.isEmpty() ? "none stated" : CellText.shortened(observed))
            + " instead of "
            + expected
            + ")."
            + AGAIN);
  }

  private static String period(String code) {
    return Period.parse(code).map(Period::label).orElse(CellText.shortened(code));
  }

  /** A name that stands for a text: {@code "LGE-2017"} with its quotation marks. */
  private static String constant(Map<String, String> names, String name) {
    var formula = names.getOrDefault(name, "");
    var quoted = formula.length() >= 2 && formula.startsWith("\"") && formula.endsWith("\"");
    return quoted ? formula.substring(1, formula.length() - 1).replace("\"\"", "\"") : "";
  }
}
