package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.performance.Explanation;

/**
 * What somebody changed on the figures page, as the service takes it.
 *
 * @param inputs figures by input name
 * @param texts words by section
 */
record FigureChanges(
    Map<String, String> inputs, Map<String, String> texts, List<Explanation> explanations) {

  static FigureChanges of(FiguresPage page, TypedForm form) {
    var changes =
        new FigureChanges(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    for (var block : page.blocks()) {
      changes.add(block, form);
    }
    for (var section : page.narrative()) {
      var id = section.field().id();
      if (form.changed(id)) {
        changes.texts.put(id.substring("text.".length()), form.text(id));
      }
    }
    return changes;
  }

  private void add(FigureBlock block, TypedForm form) {
    var measure = block.line().measure().code();
    block.inputs().stream()
        .map(FigureField::id)
        .filter(form::changed)
        .forEach(id -> inputs.put(id, form.text(id)));
    if (form.changed(block.comment().id())) {
      texts.put("kpi." + measure, form.text(block.comment().id()));
    }
    for (var warning : block.warnings()) {
      var id = warning.explanation().id();
      if (form.changed(id)) {
        var code = id.substring("why.".length(), id.lastIndexOf('.'));
        explanations.add(new Explanation(code, measure, form.text(id)));
      }
    }
  }

  boolean isEmpty() {
    return inputs.isEmpty() && texts.isEmpty() && explanations.isEmpty();
  }
}
