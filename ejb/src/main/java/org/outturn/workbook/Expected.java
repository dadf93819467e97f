package org.outturn.workbook;

import java.util.List;
import org.outturn.kernel.Period;

/**
 * What the reader is to find in a workbook.
 *
 * @param frameworkVersion the version of the KPI set that asks
 */
public record Expected(
    String grantRef,
    Period period,
    int frameworkVersion,
    List<MeasureInput> measures,
    List<TextInput> texts) {

  public Expected {
    measures = List.copyOf(measures);
    texts = List.copyOf(texts);
  }

  /** What a workbook written from this model must hold when it comes back. */
  public static Expected of(TemplateModel model) {
    return new Expected(
        model.grantRef(),
        model.period(),
        model.frameworkVersion(),
        model.measures(),
        model.texts());
  }
}
