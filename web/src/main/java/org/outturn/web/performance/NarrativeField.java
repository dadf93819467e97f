package org.outturn.web.performance;

import java.util.function.UnaryOperator;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnView;

/**
 * One section of the narrative.
 *
 * @param before what it said for the period before; null when it said nothing
 */
public record NarrativeField(FigureField field, String before) {

  static NarrativeField of(ReturnSection section, ReturnView view, String before) {
    return new NarrativeField(
        FigureField.of(
            ReturnFields.section(section),
            section.title(),
            section.guidance(),
            view.texts().getOrDefault(section.code(), "")),
        before);
  }

  NarrativeField with(UnaryOperator<FigureField> change) {
    return new NarrativeField(change.apply(field), before);
  }
}
