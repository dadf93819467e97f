package org.outturn.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.performance.DraftContent;
import org.outturn.performance.DraftFigure;
import org.outturn.performance.FigureKey;
import org.outturn.performance.FigureValue;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.Severity;

/** Turns a reading into what the draft keeps: figures, words, and the cells to be mended. */
final class ReadDraft {

  private final Reading reading;
  private final Expected expected;

  ReadDraft(Reading reading, Expected expected) {
    this.reading = reading;
    this.expected = expected;
  }

  DraftContent content(long file) {
    return new DraftContent(file, figures(), texts(), unread(), problems());
  }

  private List<DraftFigure> figures() {
    var figures = new ArrayList<DraftFigure>();
    reading
        .cells()
        .forEach(
            (name, cell) ->
                FigureKey.ofInput(name.text())
                    .ifPresent(
                        key ->
                            figures.add(
                                new DraftFigure(
                                    key,
                                    value(cell.value()),
                                    cell.sheet(),
                                    cell.cell(),
                                    readAs(key, cell)))));
    figures.sort(java.util.Comparator.comparing(figure -> figure.key().inputName()));
    return figures;
  }

  private String readAs(FigureKey key, ReadCell cell) {
    return reading.notes().stream()
        .filter(
            note -> note.measureCode().equals(key.measure()) && note.cells().contains(cell.cell()))
        .map(Finding::message)
        .findFirst()
        .orElse(null);
  }

  private static FigureValue value(CellValue value) {
    if (value instanceof CellValue.Figure figure) {
      return FigureValue.of(figure.number());
    }
    return value instanceof CellValue.Missing missing
        ? FigureValue.absent(missing.absence())
        : FigureValue.BLANK;
  }

  private Map<String, String> texts() {
    var texts = new HashMap<String, String>();
    reading
        .cells()
        .forEach(
            (name, cell) -> {
              var section = section(name.text());
              if (section != null) {
                texts.put(
                    section, cell.value() instanceof CellValue.Words words ? words.words() : "");
              }
            });
    return texts;
  }

  private static String section(String input) {
    if (input.startsWith("text.")) {
      return input.substring("text.".length());
    }
    return input.endsWith(".comment") ? input.substring(0, input.length() - 8) : null;
  }

  private Map<String, ReturnProblem> unread() {
    var unread = new HashMap<String, ReturnProblem>();
    for (var measure : expected.measures()) {
      for (var part : measure.parts()) {
        var name = InputName.figure(measure.code(), part);
        if (!reading.cells().containsKey(name)) {
          error(measure.code()).ifPresent(found -> unread.put(name.text(), problem(found)));
        }
      }
      keepError(unread, InputName.comment(measure.code()), measure.code());
    }
    for (var text : expected.texts()) {
      keepError(unread, InputName.section(text.section()), "text." + text.section());
    }
    return unread;
  }

  private void keepError(Map<String, ReturnProblem> unread, InputName name, String code) {
    if (!reading.cells().containsKey(name)) {
      reading.errors().stream()
          .filter(found -> found.measureCode().equals(code))
          .filter(found -> found.code().startsWith("text-"))
          .findFirst()
          .ifPresent(found -> unread.put(name.text(), problem(found)));
    }
  }

  private java.util.Optional<Finding> error(String code) {
    return reading.errors().stream().filter(found -> found.measureCode().equals(code)).findFirst();
  }

  private List<ReturnProblem> problems() {
    return reading.findings().stream().map(ReadDraft::problem).toList();
  }

  /** A finding in the words of the return. */
  static ReturnProblem problem(Finding finding) {
    return new ReturnProblem(
        Severity.valueOf(finding.severity().name()),
        finding.code(),
        orNull(finding.sheet()),
        orNull(finding.cell()),
        orNull(finding.measureCode()),
        orNull(finding.measureName()),
        finding.found(),
        finding.message());
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
