package org.outturn.web.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.outturn.performance.Figure;
import org.outturn.performance.FigureKey;
import org.outturn.performance.MeasureType;
import org.outturn.performance.ReturnLine;
import org.outturn.performance.ReturnProblem;
import org.outturn.performance.ReturnView;
import org.outturn.performance.Severity;
import org.outturn.web.view.FieldError;

/**
 * One measure of the figures page: its figures, what they are compared with, and what there is to
 * say about them.
 *
 * @param inputs one figure, or the two of a percentage
 * @param warnings what asks for an explanation
 */
public record FigureBlock(
    ReturnLine line, List<FigureField> inputs, FigureField comment, List<Warning> warnings) {

  /** A warning and the field that explains it. */
  public record Warning(String sentence, FigureField explanation) {}

  static FigureBlock of(ReturnLine line, ReturnView view) {
    var measure = line.measure();
    return new FigureBlock(
        line,
        measure.inputs().stream().map(key -> input(line, key, view)).toList(),
        FigureField.of(
            ReturnFields.comment(measure.code()),
            "Comment on " + lowered(measure.name()),
            null,
            Objects.requireNonNullElse(line.comment(), "")),
        view.problems().stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .filter(problem -> measure.code().equals(problem.measure()))
            .map(problem -> warning(problem, view))
            .toList());
  }

  private static Warning warning(ReturnProblem problem, ReturnView view) {
    var given = Objects.requireNonNullElse(view.explanation(problem), "");
    return new Warning(
        ReturnWords.sentence(problem),
        FigureField.of(
            ReturnFields.explanation(problem),
            "Why the figures are right",
            "Mend the figures above if they are wrong",
            given));
  }

  private static FigureField input(ReturnLine line, FigureKey key, ReturnView view) {
    var hint = key.part() == line.measure().inputs().get(0).part() ? null : "";
    return FigureField.of(
        key.inputName(), ReturnFields.label(line, key.part()), hint, shown(line, key, view));
  }

  /** What was read, or else what stood in the cell that could not be read. */
  private static String shown(ReturnLine line, FigureKey key, ReturnView view) {
    var value = line.value(key.part());
    if (!value.isBlank()) {
      return value.words();
    }
    return view.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR && problem.cell() != null)
        .filter(problem -> key.inputName().equals(ReturnFields.of(problem, view)))
        .map(ReturnProblem::found)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  FigureBlock with(UnaryOperator<FigureField> change) {
    return new FigureBlock(
        line,
        inputs.stream().map(change).toList(),
        change.apply(comment),
        warnings.stream()
            .map(one -> new Warning(one.sentence(), change.apply(one.explanation())))
            .toList());
  }

  List<FigureField> fields() {
    var fields = new ArrayList<>(inputs);
    warnings.forEach(warning -> fields.add(warning.explanation()));
    fields.add(comment);
    return fields;
  }

  public boolean ratio() {
    return line.measure().type() == MeasureType.RATIO;
  }

  /** What is counted, and how it adds up: "Referrals since the grant began. Total so far." */
  public String hint() {
    var measure = line.measure();
    return measure.definition() + " " + upper(measure.type().words()) + ".";
  }

  /** The id of what stands beside the figures. */
  public String besideId() {
    return "beside-" + line.measure().code();
  }

  public String last() {
    return line.previousWords().isEmpty() ? "none" : line.previousWords();
  }

  public String target() {
    var target = line.target();
    if (target == null) {
      return "none";
    }
    return line.targetWords() + (target.illustrative() ? " (illustrative)" : "");
  }

  /** How cells were read that were not plain. */
  public List<String> notes() {
    return line.measure().inputs().stream()
        .map(key -> line.figures().get(key.part()))
        .filter(figure -> figure != null && figure.readAs() != null)
        .map(FigureBlock::note)
        .toList();
  }

  private static String note(Figure figure) {
    return figure.sheet() + ", " + figure.cell() + ": " + figure.readAs();
  }

  /** Whether the comment should stand open: it holds something, or is in question. */
  public boolean commentOpen(List<FieldError> errors) {
    return !comment.value().isBlank() || FieldError.messageFor(errors, comment.id()) != null;
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  private static String lowered(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
  }
}
