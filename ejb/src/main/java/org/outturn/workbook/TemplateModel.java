package org.outturn.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.outturn.kernel.Period;

/**
 * Everything that the workbook of one grant and period shows.
 *
 * @param dueOn the last day on which the return is in time
 * @param frameworkVersion the version of the KPI set that asks
 * @param illustrative whether the grant's figures were made up for the demo
 * @param current what the draft already says, so that a half-filled draft downloads filled
 */
public record TemplateModel(
    String grantRef,
    String grantTitle,
    String providerName,
    Period period,
    LocalDate dueOn,
    int frameworkVersion,
    boolean illustrative,
    List<MeasureInput> measures,
    List<TextInput> texts,
    Map<InputName, CellValue> current) {

  public TemplateModel {
    measures = List.copyOf(measures);
    texts = List.copyOf(texts);
    current = Map.copyOf(current);
  }

  /** Which workbook this is. */
  public Identity identity() {
    return new Identity(
        grantRef, period.code(), Integer.toString(frameworkVersion), ReturnTemplate.VERSION);
  }
}
