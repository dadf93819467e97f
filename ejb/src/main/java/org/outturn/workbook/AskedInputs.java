package org.outturn.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.performance.FigurePart;
import org.outturn.performance.FigureValue;
import org.outturn.performance.KpiSet;
import org.outturn.performance.MeasureDef;
import org.outturn.performance.ReturnAsked;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnScope;
import org.outturn.performance.ReturnSection;
import org.outturn.performance.ReturnView;

/** Turns what a return asks for, and what it already says, into the inputs of its workbook. */
final class AskedInputs {

  private AskedInputs() {}

  static TemplateModel model(ReturnAsked asked, ReturnView view, Map<InputName, CellValue> inputs) {
    var current = new HashMap<>(current(view));
    current.putAll(inputs);
    var scope = asked.scope();
    return new TemplateModel(
        scope.grant().reference(),
        scope.grant().title(),
        scope.grant().providerName(),
        scope.period(),
        scope.dueOn(),
        asked.kpiSet().number(),
        scope.illustrative(),
        view.lines().stream().map(line -> measure(asked, line)).toList(),
        texts(view.sections(), asked.previousTexts()),
        current);
  }

  /** What to look for in an upload. Whether something required is missing, the rules say later. */
  static Expected expected(ReturnScope scope, KpiSet set, List<ReturnSection> sections) {
    return new Expected(
        scope.grant().reference(),
        scope.period(),
        set.number(),
        set.measures().stream().map(AskedInputs::unhelped).toList(),
        texts(sections, Map.of()));
  }

  /** A measure without what stands beside its inputs, which nobody reads back. */
  private static MeasureInput unhelped(MeasureDef measure) {
    return new MeasureInput(
        measure.code(),
        measure.name(),
        measure.definition(),
        measure.type(),
        measure.unit(),
        false,
        true,
        "",
        "",
        Map.of(),
        false);
  }

  private static MeasureInput measure(ReturnAsked asked, ReturnLine line) {
    var measure = line.measure();
    var previous = new EnumMap<FigurePart, CellValue>(FigurePart.class);
    line.previous().forEach((part, value) -> previous.put(part, cell(value)));
    var illustrative = line.target() != null && line.target().illustrative();
    return new MeasureInput(
        measure.code(),
        measure.name(),
        measure.definition(),
        measure.type(),
        measure.unit(),
        false,
        true,
        line.targetWords(),
        asked.previousLabel(),
        previous,
        illustrative || asked.scope().illustrative());
  }

  private static List<TextInput> texts(List<ReturnSection> sections, Map<String, String> previous) {
    return sections.stream()
        .map(
            section ->
                new TextInput(
                    section.code(),
                    section.title(),
                    section.guidance(),
                    previous.getOrDefault(section.code(), "")))
        .toList();
  }

  private static Map<InputName, CellValue> current(ReturnView view) {
    var current = new HashMap<InputName, CellValue>();
    if (!view.isDraft()) {
      return current;
    }
    for (var line : view.lines()) {
      var code = line.measure().code();
      line.figures()
          .forEach(
              (part, figure) -> current.put(InputName.figure(code, part), cell(figure.value())));
      if (line.comment() != null) {
        current.put(InputName.comment(code), CellValue.of(line.comment()));
      }
    }
    for (var section : view.sections()) {
      var words = view.texts().get(section.code());
      if (words != null) {
        current.put(InputName.section(section.code()), CellValue.of(words));
      }
    }
    return current;
  }

  private static CellValue cell(FigureValue value) {
    return value.isNumber() ? CellValue.of(value.number()) : CellValue.of(value.absence());
  }
}
