package org.outturn.workbook;

/**
 * What a workbook says it is for, as it stands in its very hidden sheet and its defined names.
 *
 * @param grant the grant's reference
 * @param period the period's code
 * @param framework the version of the KPI set
 * @param template the version of the workbook's own form
 */
public record Identity(String grant, String period, String framework, String template) {

  static final String SHEET = "_outturn";
  static final String GRANT = "outturn.grant";
  static final String PERIOD = "outturn.period";
  static final String FRAMEWORK = "outturn.framework";
  static final String TEMPLATE = "outturn.template";
}
